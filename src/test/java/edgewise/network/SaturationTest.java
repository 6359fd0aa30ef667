package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.Node;
import edgewise.network.graph.Folding;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.Backpropagation;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.ChainProduct;
import edgewise.training.FlatPass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs that have saturated: cost and error are right, and the same everywhere. */
class SaturationTest {
  /** Outputs whose z are the inputs. */
  private static Network straight(int size, Activation output, Cost cost) {
    double[][] identity = new double[size][size];
    for (int j = 0; j < size; j++) {
      identity[j][j] = 1;
    }
    return new Network(
        List.of(size, size),
        Activation.IDENTITY,
        output,
        cost,
        new double[][][] {identity},
        new double[][] {new double[size]});
  }

  private static BackwardPass pass(Activation output, Cost cost, double[] z, double... y) {
    return new Sample(z, y).through(straight(z.length, output, cost));
  }

  @Test
  void crossEntropyOfASigmoidIsExactAtEveryZ() {
    for (double z : new double[] {-800, 800}) {
      BackwardPass wrong =
          pass(Activation.SIGMOID, Cost.CROSS_ENTROPY, new double[] {z}, z < 0 ? 1 : 0);
      assertEquals(800, wrong.cost());
      assertEquals(z < 0 ? -1 : 1, wrong.delta(2, 1));
      BackwardPass right =
          pass(Activation.SIGMOID, Cost.CROSS_ENTROPY, new double[] {z}, z < 0 ? 0 : 1);
      assertEquals(0, right.cost());
      assertEquals(0, right.delta(2, 1));
    }
    // −ln σ(40) = ln(1 + e^−40), which is e^−40 to 17 digits
    BackwardPass sure = pass(Activation.SIGMOID, Cost.CROSS_ENTROPY, new double[] {40}, 1);
    assertEquals(Math.exp(-40), sure.cost(), 1e-15 * Math.exp(-40));
    BackwardPass half = pass(Activation.SIGMOID, Cost.CROSS_ENTROPY, new double[] {800}, 0.5);
    assertEquals(400, half.cost());
    assertEquals(0.5, half.delta(2, 1));
  }

  @Test
  void logarithmsOfSoftmaxAreExactAtEveryZ() {
    double[] z = {800, -800, 0};
    BackwardPass likelihood = pass(Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, z, 0, 1, 0);
    assertEquals(1600, likelihood.cost());
    assertEquals(List.of(1.0, -1.0, 0.0), boxed(likelihood.delta(2)));
    BackwardPass entropy = pass(Activation.SOFTMAX, Cost.CROSS_ENTROPY, z, 0, 1, 0);
    assertEquals(1600 + 800, entropy.cost(), "ln(1 − a₁) = −800: what is left is a₃");
    BackwardPass right = pass(Activation.SOFTMAX, Cost.CROSS_ENTROPY, z, 1, 0, 0);
    assertEquals(0, right.cost());
    assertEquals(List.of(0.0, 0.0, 0.0), boxed(right.delta(2)));
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).map(d -> d + 0.0).boxed().toList();
  }

  @Test
  void tanhIsDefinedWhereItIsPositive() {
    BackwardPass wrong = pass(Activation.TANH, Cost.CROSS_ENTROPY, new double[] {800}, 0);
    assertEquals(1600 - Math.log(2), wrong.cost(), 1e-12);
    assertEquals(2, wrong.delta(2, 1));
    BackwardPass nowhere = pass(Activation.TANH, Cost.CROSS_ENTROPY, new double[] {-800}, 1);
    assertTrue(Double.isNaN(nowhere.cost()), "ln(−1) is no number, and is shown as none");
  }

  static Stream<Arguments> pairs() {
    List<Arguments> all = new ArrayList<>();
    for (Cost cost : Cost.values()) {
      for (Activation output : List.of(Activation.SIGMOID, Activation.SOFTMAX, Activation.TANH)) {
        all.add(Arguments.of(output, cost));
      }
    }
    return all.stream();
  }

  /** Against central differences of the cost. */
  @ParameterizedTest
  @MethodSource("pairs")
  void theErrorIsTheSlopeOfTheCost(Activation output, Cost cost) {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double[] z = random.doubles(3, output == Activation.TANH ? 1 : -30, 30).toArray();
      double[] y = targets(cost, output, random);
      double[] delta = pass(output, cost, z, y).delta(2);
      for (int j = 0; j < 3; j++) {
        double h = 1e-4;
        double up = pass(output, cost, moved(z, j, h), y).cost();
        double down = pass(output, cost, moved(z, j, -h), y).cost();
        assertEquals((up - down) / (2 * h), delta[j], 1e-7, output + " " + cost + " " + i);
      }
    }
  }

  private static double[] moved(double[] z, int j, double by) {
    double[] moved = z.clone();
    moved[j] += by;
    return moved;
  }

  private static double[] targets(Cost cost, Activation output, Random random) {
    double[] y = random.doubles(3).toArray();
    if (random.nextBoolean() || cost == Cost.LOG_LIKELIHOOD && output == Activation.SOFTMAX) {
      int right = random.nextInt(3);
      for (int j = 0; j < 3; j++) {
        y[j] = j == right ? 1 : 0;
      }
    }
    return y;
  }

  /** Forward pass, training's pass and the graph's both sweeps, whole and folded by chance. */
  @ParameterizedTest
  @MethodSource("pairs")
  void graphAndTrainingAgreeWithTheMatrices(Activation output, Cost cost) {
    Random random = new Random(11);
    for (double reach : new double[] {3, 12, 40, 800}) {
      for (int i = 0; i < 40; i++) {
        Network network = far(output, cost, reach, random);
        double[] x = random.doubles(2, -1, 1).toArray();
        Sample sample = new Sample(x, targets(cost, output, random));
        BackwardPass pass = sample.through(network);
        String what = output + " " + cost + " " + reach + " " + i;
        agree(pass, NetworkGraph.of(network, sample), what);
        agree(pass, NetworkGraph.of(network, sample, byChance(network, random)), what);
        FlatPass flat = new FlatPass(Architecture.of(network));
        double[] parameters = Architecture.of(network).parameters(network);
        flat.forward(parameters, x, 0);
        assertEquals(pass.cost(), flat.cost(sample.target(), 0), 1e-12 * Math.abs(pass.cost()));
      }
    }
  }

  /** 2–2–3 with biases that push the outputs as far as that; tanh's up only. */
  private static Network far(Activation output, Cost cost, double reach, Random random) {
    Network made =
        Network.seeded(List.of(2, 2, 3), Activation.SIGMOID, output, cost, random.nextLong());
    for (int j = 1; j <= 3; j++) {
      double push = random.nextDouble(output == Activation.TANH ? 6 : -reach, reach + 7);
      made = made.withBias(3, j, push);
    }
    return made;
  }

  private static Folding byChance(Network network, Random random) {
    Folding folding = Folding.all(network, Folding.State.HIDDEN);
    for (int l = 1; l <= network.depth(); l++) {
      for (int j = 1; j <= network.size(l); j++) {
        Folding.State[] states = Folding.State.values();
        folding = folding.with(new Neuron(l, j), states[random.nextInt(states.length)]);
      }
    }
    return folding;
  }

  private static void agree(BackwardPass pass, NetworkGraph graph, String what) {
    Tape tape = Tape.compile(graph.graph());
    tape.evaluate();
    tape.reverse(tape.slot(graph.cost()));
    double scale = 1e-3;
    for (double each : pass.delta(3)) {
      scale = Math.max(scale, Math.abs(each));
    }
    close(pass.cost(), tape.value(tape.slot(graph.cost())), Math.max(1, scale), what + " C");
    for (Node node : graph.graph().nodes()) {
      double adjoint = tape.adjoint(tape.slot(node));
      double value = tape.value(tape.slot(node));
      switch (graph.quantity(node)) {
        case Quantity.PreActivation z -> {
          close(pass.delta(z.layer(), z.index()), adjoint, scale, what + " δ");
          close(pass.forward().preActivation(z.layer(), z.index()), value, 1, what + " z");
        }
        case Quantity.Activation a ->
            close(pass.forward().activation(a.layer(), a.index()), value, 1, what + " a");
        case Quantity.Weight w ->
            close(pass.weightGradient(w.layer(), w.to(), w.from()), adjoint, scale, what + " w");
        default -> {}
      }
    }
  }

  private static void close(double expected, double found, double scale, String what) {
    double tolerance = 1e-12 * Math.max(scale, Math.abs(expected));
    assertTrue(
        Math.abs(expected - found) <= tolerance, what + ": " + expected + " against " + found);
  }

  @Test
  void theStepsSayWhatASaturatedErrorTendsTo() {
    BackwardPass wrong = pass(Activation.SIGMOID, Cost.CROSS_ENTROPY, new double[] {-800}, 1);
    List<BackpropagationStep> steps = Backpropagation.of(wrong).fineSteps();
    Optional<BackpropagationStep> bp1 =
        steps.stream().filter(s -> s.equation() == BackpropagationEquation.BP1).findFirst();
    assertTrue(bp1.orElseThrow().numbers().contains("\\infty"), bp1.get().numbers());
    assertTrue(bp1.get().numbers().endsWith("\\to -1"), bp1.get().numbers());
    assertEquals(800, wrong.cost());
    ChainProduct chain = ChainProduct.of(wrong);
    assertEquals(wrong.delta(2, 1), chain.product());
  }
}
