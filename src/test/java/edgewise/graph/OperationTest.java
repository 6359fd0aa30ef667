package edgewise.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OperationTest {
  private static Stream<Operation> operations() {
    List<Operation> operations = new ArrayList<>(List.of(Elementary.values()));
    operations.addAll(List.of(Pairwise.values()));
    operations.addAll(List.of(Extremum.values()));
    operations.addAll(
        List.of(
            new Mean(),
            new Operation.Sum(List.of(true, false, true)),
            new Operation.Product(),
            new Operation.Quotient(),
            new Operation.Linear(
                List.of(Constant.of(2), new Constant("k", -0.5), Constant.of(1e-3)))));
    return operations.stream();
  }

  private static int size(Operation operation) {
    return switch (operation) {
      case Elementary e -> 1;
      case Pairwise p -> 2;
      case Operation.Quotient q -> 2;
      default -> 3;
    };
  }

  /** A point inside every domain and off every kink with probability one. */
  private static double[] point(Operation operation, Random random) {
    boolean positive =
        operation == Pairwise.POW
            || Stream.of("ln", "log2", "log10", "sqrt").anyMatch(operation.rule()::equals);
    boolean unit = operation == Elementary.ASIN || operation == Elementary.ACOS;
    double low = positive ? 0.1 : unit ? -0.9 : -3;
    double high = unit ? 0.9 : 3;
    return IntStream.range(0, size(operation))
        .mapToDouble(i -> low + (high - low) * random.nextDouble())
        .toArray();
  }

  @Property(tries = 300)
  void partialAsFormulaIsThePartialAsNumber(@ForAll long seed) {
    Random random = new Random(seed);
    operations().forEach(o -> formulaAgrees(o, point(o, random)));
  }

  private static void formulaAgrees(Operation operation, double[] point) {
    List<Formula> names =
        IntStream.range(0, point.length).mapToObj(i -> Formula.name("x" + i)).toList();
    for (int i = 0; i < point.length; i++) {
      Formula partial = operation.partialFormula(i, names);
      double byFormula = partial.value(name -> point[Integer.parseInt(name.substring(1))]);
      assertClose(operation.partials(point)[i], byFormula, 1e-9, operation + " " + partial.text());
    }
    double value = operation.formula(names).value(n -> point[Integer.parseInt(n.substring(1))]);
    assertClose(operation.value(point), value, 1e-12, operation.toString());
  }

  @Property(tries = 300)
  void partialAgreesWithCentralDifferences(@ForAll long seed) {
    Random random = new Random(seed);
    operations()
        .forEach(
            o -> {
              double[] point = point(o, random);
              for (int i = 0; i < point.length; i++) {
                double[] forward = point.clone();
                double[] backward = point.clone();
                double step = 1e-5;
                forward[i] += step;
                backward[i] -= step;
                if (nearKink(o, point)) {
                  continue;
                }
                double difference = (o.value(forward) - o.value(backward)) / (2 * step);
                assertClose(o.partials(point)[i], difference, 1e-4, o + " at " + List.of(point[i]));
              }
            });
  }

  /** Differences reach across a kink, a pole, or where curvature is too strong for them. */
  private static boolean nearKink(Operation operation, double[] point) {
    double least =
        IntStream.range(0, point.length).mapToDouble(i -> Math.abs(point[i])).min().orElse(1);
    boolean tie =
        operation instanceof Extremum
            && (Math.abs(point[0] - point[1]) < 1e-3
                || Math.abs(point[1] - point[2]) < 1e-3
                || Math.abs(point[0] - point[2]) < 1e-3);
    boolean pole = operation == Elementary.TAN && Math.abs(Math.cos(point[0])) < 0.05;
    return tie || pole || least < 0.05;
  }

  private static void assertClose(double expected, double actual, double tolerance, String what) {
    double scale = Math.max(1, Math.max(Math.abs(expected), Math.abs(actual)));
    assertTrue(
        Math.abs(expected - actual) <= tolerance * scale,
        () -> what + ": " + expected + " but " + actual);
  }

  @Test
  void kinksHaveTheirConventions() {
    assertArrayEquals(new double[] {0}, Elementary.ABS.partials(0));
    assertEquals(Optional.of(Kink.ABS_AT_ZERO), Elementary.ABS.kink(0));
    assertArrayEquals(new double[] {0}, Elementary.RELU.partials(0));
    assertEquals(Optional.of(Kink.RELU_AT_ZERO), Elementary.RELU.kink(0));
    assertArrayEquals(new double[] {0.01}, Elementary.LEAKY_RELU.partials(0));
    assertArrayEquals(new double[] {1, 0, 0}, Extremum.MAX.partials(2, 2, 1));
    assertEquals(Optional.of(Kink.TIE_FIRST), Extremum.MAX.kink(2, 2, 1));
    assertEquals(Optional.empty(), Extremum.MAX.kink(2, 1, 1));
    assertArrayEquals(new double[] {0, 1, 0}, Extremum.MIN.partials(2, 1, 1));
    assertEquals(Optional.of(Kink.HYPOT_AT_ZERO), Pairwise.HYPOT.kink(0, 0));
    assertArrayEquals(new double[] {0, 0}, Pairwise.HYPOT.partials(0, 0));
    assertEquals(Optional.empty(), Elementary.RELU.kink(1));
  }

  @Test
  void nonFiniteResultsAreResults() {
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.LN.value(0));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.LN.partials(0)[0]);
    assertEquals(Double.NaN, Elementary.LN.partials(-1)[0]);
    assertEquals(Double.NaN, new Operation.Quotient().value(0, 0));
    assertEquals(Double.NaN, Extremum.MAX.value(1, Double.NaN));
  }

  @Test
  void factorOfZeroKeepsTheOthersPartials() {
    assertArrayEquals(new double[] {15, 0, 0}, new Operation.Product().partials(0, 3, 5));
    assertArrayEquals(new double[] {0, 0, 0}, new Operation.Product().partials(0, 0, 5));
  }
}
