package edgewise.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.network.TrainingPlan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Learning by gradient descent. */
class TrainingTest {
  private static Network neuron(double w, double b) {
    return new Network(
        List.of(1, 1),
        Activation.SIGMOID,
        Activation.SIGMOID,
        Cost.QUADRATIC,
        new double[][][] {{{w}}},
        new double[][] {{b}});
  }

  private static Training slowNeuron(double w, double b) {
    Samples one = new Samples(new double[][] {{1}}, new double[][] {{0}}, false);
    return new Training(neuron(w, b), one, new TrainingPlan(0.15, 1, 1));
  }

  /** The output at a moment; the loss is half its square. */
  private static double output(TrainingMoment moment) {
    return Math.sqrt(2 * moment.loss());
  }

  private static TrainingMoment at(Training training, int step) {
    return training.moments().stream().filter(m -> m.step() == step).findFirst().orElseThrow();
  }

  private static Training xor(long seed) {
    Network start =
        Network.seeded(
            List.of(2, 2, 1), Activation.TANH, Activation.SIGMOID, Cost.CROSS_ENTROPY, seed);
    return new Training(start, StandardSet.XOR.make(1), new TrainingPlan(0.5, 4, seed));
  }

  private static Training iris(long seed) {
    Network start =
        Network.seeded(
            List.of(4, 6, 3), Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, seed);
    return new Training(
        start, StandardSet.IRIS.make(1).standardised(), new TrainingPlan(0.1, 10, seed));
  }

  private static void epochs(Training training, int count) {
    for (int i = 0; i < count; i++) {
      assertTrue(training.epoch());
    }
  }

  @Test
  void theSlowNeuronLearnsAsInTheArticle() {
    Training training = slowNeuron(0.6, 0.9);
    epochs(training, 300);
    assertEquals(0.8176, output(at(training, 0)), 5e-5);
    assertEquals(0.0940, output(at(training, 300)), 5e-5);
  }

  @Test
  void theSaturatedNeuronHardlyMovesForHalfOfTheEpochs() {
    Training training = slowNeuron(2, 2);
    epochs(training, 300);
    assertEquals(0.9820, output(at(training, 0)), 5e-5);
    assertEquals(0.9334, output(at(training, 150)), 5e-5);
    assertEquals(0.2028, output(at(training, 300)), 5e-5);
  }

  @Test
  void xorIsLearned() {
    Training training = xor(1);
    epochs(training, 2000);
    assertEquals(1, training.now().accuracy().orElseThrow());
    assertTrue(training.now().loss() < 0.05, training.now().toString());
  }

  @Test
  void irisIsLearned() {
    Training training = iris(1);
    epochs(training, 60);
    assertTrue(training.now().accuracy().orElseThrow() > 0.95, training.now().toString());
    ConfusionMatrix confusion = training.evaluation().confusion(training.now());
    assertEquals(50, confusion.total(0));
    assertEquals(50, confusion.count(0, 0));
    int right = confusion.count(0, 0) + confusion.count(1, 1) + confusion.count(2, 2);
    assertEquals(training.now().accuracy().orElseThrow(), right / 150.0);
  }

  @Test
  void theSameSeedIsTheSameRun() {
    Training once = iris(3);
    Training again = iris(3);
    epochs(once, 5);
    epochs(again, 5);
    assertEquals(once.moments(), again.moments());
    Training other =
        new Training(once.network(at(once, 0)), once.samples(), new TrainingPlan(0.1, 10, 4));
    epochs(other, 5);
    assertNotEquals(once.now(), other.now());
  }

  @Test
  void goingBackRestoresEverythingAndGoesOnAsItWent() {
    Training training = iris(5);
    epochs(training, 4);
    List<TrainingMoment> before = training.moments();
    ConfusionMatrix then = training.evaluation().confusion(at(training, 22));
    training.restore(at(training, 22));
    assertEquals(before.get(22), training.now());
    assertEquals(23, training.moments().size());
    assertEquals(then, training.evaluation().confusion(training.now()));
    while (training.now().step() < 60) {
      training.step();
    }
    assertEquals(before, training.moments());
  }

  @Test
  void everyMomentThatIsKeptIsExactHoweverLongTheRun() {
    Training longRun = xor(2);
    epochs(longRun, 5000);
    List<TrainingMoment> kept = longRun.moments();
    assertTrue(kept.size() <= 1025 && kept.size() > 500, kept.size() + " moments");
    assertEquals(0, kept.getFirst().step());
    Training again = xor(2);
    for (TrainingMoment moment : kept.subList(0, 300)) {
      while (again.now().step() < moment.step()) {
        again.step();
      }
      assertEquals(moment, again.now());
    }
  }

  @Test
  void aStepGoesAgainstTheMeanOfTheGradientsOfItsBatch() {
    for (Activation hidden : List.of(Activation.SIGMOID, Activation.TANH, Activation.RELU)) {
      for (Activation output : List.of(Activation.SIGMOID, Activation.SOFTMAX)) {
        for (Cost cost : Cost.values()) {
          Network start = Network.seeded(List.of(4, 5, 6, 3), hidden, output, cost, 11);
          Samples samples = StandardSet.IRIS.make(1).samples(4, 3);
          Training training = new Training(start, samples, new TrainingPlan(0.25, 150, 1));
          training.step();
          Network moved = training.network(training.now());
          double sum = 0;
          double norm = 0;
          for (int i = 0; i < 150; i++) {
            BackwardPass pass = pass(start, samples, i);
            sum += pass.weightGradient(3, 2, 4);
            norm += pass.biasGradient(4, 3);
          }
          String which = start.toString();
          assertEquals(
              start.weight(3, 2, 4) - 0.25 * sum / 150, moved.weight(3, 2, 4), 1e-12, which);
          assertEquals(start.bias(4, 3) - 0.25 * norm / 150, moved.bias(4, 3), 1e-12, which);
          assertEquals(
              start.weight(2, 1, 1)
                  - 0.25
                      * java.util.stream.IntStream.range(0, 150)
                          .mapToDouble(i -> pass(start, samples, i).weightGradient(2, 1, 1))
                          .average()
                          .orElseThrow(),
              moved.weight(2, 1, 1),
              1e-12,
              which);
        }
      }
    }
  }

  private static BackwardPass pass(Network network, Samples samples, int i) {
    double[] input = new double[samples.inputs()];
    double[] target = new double[samples.outputs()];
    java.util.Arrays.setAll(input, k -> samples.input(i, k));
    java.util.Arrays.setAll(target, j -> samples.target(i, j));
    return new Sample(input, target).through(network);
  }

  @Test
  void overflowStopsTheRunWhereItFirstShows() {
    Network start =
        Network.seeded(
            List.of(2, 3, 1), Activation.IDENTITY, Activation.IDENTITY, Cost.QUADRATIC, 1);
    Training training =
        new Training(start, StandardSet.MOONS.make(1), new TrainingPlan(1e6, 20, 1));
    while (training.step()) {
      assertTrue(training.now().step() < 1000);
    }
    TrainingMoment last = training.now();
    Divergence runaway = training.runaway().orElseThrow();
    assertEquals(last.step() + 1, runaway.step(10));
    assertTrue(
        runaway.kind() == Divergence.Kind.OVERFLOW
            || runaway.kind() == Divergence.Kind.NOT_A_NUMBER);
    String sentence = runaway.message().in(Locale.ENGLISH);
    assertTrue(sentence.startsWith("Epoch 1, batch " + runaway.batch() + ": "), sentence);
    assertTrue(sentence.contains("layer " + runaway.layer()), sentence);
    Network kept = training.network(last);
    for (int j = 1; j <= 3; j++) {
      assertTrue(Double.isFinite(kept.weight(2, j, 1)) && Double.isFinite(kept.bias(2, j)));
    }
    assertFalse(training.step());
    assertEquals(last, training.now());
    training.restore(at(training, 0));
    assertTrue(training.runaway().isEmpty());
    assertTrue(training.step());
  }

  @Test
  void aDeadLayerStopsTheRun() {
    Network start =
        new Network(
            List.of(2, 2, 1),
            Activation.RELU,
            Activation.IDENTITY,
            Cost.QUADRATIC,
            new double[][][] {{{-1, -1}, {-2, -1}}, {{1, 1}}},
            new double[][] {{-1, -1}, {0.5}});
    Training training = new Training(start, StandardSet.XOR.make(1), new TrainingPlan(0.5, 4, 1));
    assertEquals(2, training.now().saturated());
    assertEquals(
        "Neuron 1 of layer 2 is flat for every sample since epoch 1, batch 1: it hardly learns any"
            + " more.",
        training.saturation().orElseThrow().message().in(Locale.ENGLISH));
    while (training.step()) {
      assertTrue(training.now().step() < 100);
    }
    Divergence runaway = training.runaway().orElseThrow();
    assertEquals(Divergence.Kind.FLAT_LAYER, runaway.kind());
    assertEquals(2, runaway.layer());
    assertTrue(runaway.message().in(Locale.SIMPLIFIED_CHINESE).contains("第 2 层"));
  }

  @Test
  void aWrongAnswerGivenWithCertaintyCostsWithoutEndAndIsFound() {
    Network start =
        new Network(
            List.of(1, 1),
            Activation.RELU,
            Activation.RELU,
            Cost.LOG_LIKELIHOOD,
            new double[][][] {{{-800}}},
            new double[][] {{0}});
    Training training =
        new Training(
            start,
            new Samples(new double[][] {{1}}, new double[][] {{1}}, true),
            new TrainingPlan(0.1, 1, 1));
    assertFalse(training.step());
    Divergence runaway = training.runaway().orElseThrow();
    assertEquals(Divergence.Quantity.COST, runaway.quantity());
    assertEquals(Double.POSITIVE_INFINITY, runaway.value());
  }

  @Test
  void aSigmoidThatIsWrongWithCertaintyCostsWhatItCostsAndLearns() {
    for (Cost cost : List.of(Cost.CROSS_ENTROPY, Cost.LOG_LIKELIHOOD)) {
      Network start =
          new Network(
              List.of(1, 1),
              Activation.SIGMOID,
              Activation.SIGMOID,
              cost,
              new double[][][] {{{-800}}},
              new double[][] {{0}});
      Training training =
          new Training(
              start,
              new Samples(new double[][] {{1}}, new double[][] {{1}}, true),
              new TrainingPlan(0.5, 1, 1));
      assertEquals(800, training.now().loss());
      assertTrue(training.step());
      assertEquals(799, training.now().loss(), "δ = −1 moved weight and bias by 0.5 each");
    }
  }
}
