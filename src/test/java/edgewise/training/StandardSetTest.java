package edgewise.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data sets that come with the program. */
class StandardSetTest {
  private static double mean(DataSet set, int feature, int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> set.input(i, feature)).average().orElse(0);
  }

  private static double deviation(DataSet set, int feature) {
    double mean = mean(set, feature, 0, set.size());
    double squares =
        IntStream.range(0, set.size())
            .mapToDouble(i -> Math.pow(set.input(i, feature) - mean, 2))
            .sum();
    return Math.sqrt(squares / (set.size() - 1));
  }

  @Test
  void irisHasTheKnownMeansAndDeviations() {
    DataSet iris = StandardSet.IRIS.make(1);
    assertEquals(150, iris.size());
    assertEquals(
        List.of("sepal length", "sepal width", "petal length", "petal width"), iris.features());
    assertEquals(List.of("setosa", "versicolor", "virginica"), iris.classes());
    double[] means = {5.843333, 3.057333, 3.758, 1.199333};
    double[] deviations = {0.8280661, 0.4358663, 1.7652982, 0.7622377};
    double[][] ofSpecies = {
      {5.006, 3.428, 1.462, 0.246}, {5.936, 2.77, 4.26, 1.326}, {6.588, 2.974, 5.552, 2.026}
    };
    for (int k = 0; k < 4; k++) {
      assertEquals(means[k], mean(iris, k, 0, 150), 1e-6);
      assertEquals(deviations[k], deviation(iris, k), 1e-6);
      for (int species = 0; species < 3; species++) {
        assertEquals(ofSpecies[species][k], mean(iris, k, 50 * species, 50 * species + 50), 1e-9);
      }
    }
  }

  @Test
  void irisHasFishersRowsWhereTheUciFileDiffers() {
    DataSet iris = StandardSet.IRIS.make(1);
    assertEquals(0.2, iris.input(34, 3));
    assertEquals(3.6, iris.input(37, 1));
    assertEquals(1.4, iris.input(37, 2));
  }

  @Test
  void gatesAreTheirTruthTables() {
    double[][] truth = {{0, 1, 1, 0}, {0, 0, 0, 1}};
    List<StandardSet> gates = List.of(StandardSet.XOR, StandardSet.AND);
    for (int g = 0; g < gates.size(); g++) {
      DataSet gate = gates.get(g).make(0);
      for (int i = 0; i < 4; i++) {
        assertEquals(truth[g][i], gate.answer((int) (2 * gate.input(i, 0) + gate.input(i, 1))));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MOONS", "CIRCLES", "SPIRAL"})
  void pointsAreDrawnByTheSeedAndByNothingElse(StandardSet set) {
    DataSet once = set.make(7);
    DataSet again = set.make(7);
    assertEquals(200, once.size());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.input(i, 0), again.input(i, 0), 0.0);
      assertEquals(once.input(i, 1), again.input(i, 1), 0.0);
      assertTrue(Math.hypot(once.input(i, 0), once.input(i, 1)) < 3);
    }
    assertNotEquals(once.input(0, 0), set.make(8).input(0, 0));
    assertEquals(100, IntStream.range(0, 200).filter(i -> once.answer(i) == 1).count());
  }

  @ParameterizedTest
  @EnumSource
  void everySetIsFoundByItsName(StandardSet set) {
    assertEquals(set, StandardSet.named(set.id()).orElseThrow());
    assertEquals(set.id(), set.make(1).name());
  }

  @Test
  void targetsFollowTheNetworksOutputs() {
    DataSet xor = StandardSet.XOR.make(1);
    Samples one = xor.samples(2, 1);
    assertEquals(1, one.target(1, 0));
    assertEquals(0, one.target(3, 0));
    Samples two = xor.samples(2, 2);
    assertEquals(0, two.target(1, 0));
    assertEquals(1, two.target(1, 1));
    assertEquals(1, two.label(1));
    assertTrue(one.areClasses() && two.areClasses());
  }

  @Test
  void aNetworkThatDoesNotFitIsToldWhatToChange() {
    DataSet iris = StandardSet.IRIS.make(1);
    TrainingException inputs = assertThrows(TrainingException.class, () -> iris.samples(2, 3));
    assertEquals(
        "iris has 4 features, and the network has 2 inputs. The first number of “layers” must be"
            + " 4.",
        inputs.getMessage());
    TrainingException outputs = assertThrows(TrainingException.class, () -> iris.samples(4, 1));
    assertTrue(outputs.message().in(Locale.SIMPLIFIED_CHINESE).contains("3 个类别"));
  }

  @Test
  void standardisedFeaturesHaveMeanZeroAndDeviationOne() {
    DataSet iris = StandardSet.IRIS.make(1).standardised();
    for (int k = 0; k < 4; k++) {
      assertEquals(0, mean(iris, k, 0, 150), 1e-12);
      assertEquals(Math.sqrt(150.0 / 149), deviation(iris, k), 1e-12);
    }
  }
}
