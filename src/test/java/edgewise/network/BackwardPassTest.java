package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.network.graph.ExpandedTape;
import edgewise.network.graph.NetworkGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** BP1 to BP4 in matrix form are the reverse sweep of the expanded graph. */
class BackwardPassTest {
  private record Case(Activation hidden, Activation output, Cost cost) {}

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Cost cost : Cost.values()) {
          if (hidden.isElementwise()) {
            cases.add(new Case(hidden, output, cost));
          }
        }
      }
    }
    return cases.stream();
  }

  /** Outputs of every activation lie in (0, 1) here, where every cost is defined. */
  private static Network random(Case c, List<Integer> sizes, Random random) {
    Network network = Network.seeded(sizes, c.hidden(), c.output(), c.cost(), random.nextLong());
    double[][][] w = network.weightMatrices();
    double[][] b = network.biasVectors();
    for (double[] row : w[w.length - 1]) {
      for (int k = 0; k < row.length; k++) {
        row[k] = Math.clamp(row[k], -1, 1) * 0.01;
      }
    }
    for (int j = 0; j < b[b.length - 1].length; j++) {
      b[b.length - 1][j] = 0.3 + 0.3 * random.nextDouble();
    }
    return network.with(w, b);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theMatrixFormIsTheReverseSweep(Case c) {
    Random random = new Random(42);
    for (List<Integer> sizes : List.of(List.of(3, 4, 2), List.of(1, 1, 1, 1), List.of(2, 11, 3))) {
      Network network = random(c, sizes, random);
      double[] input = random.doubles(sizes.getFirst(), -1, 1).toArray();
      double[] target = new double[sizes.getLast()];
      target[random.nextInt(target.length)] = 1;
      if (c.cost() == Cost.QUADRATIC) {
        target = random.doubles(target.length).toArray();
      }
      Sample sample = new Sample(input, target);
      agree(sample.through(network), NetworkGraph.of(network, sample).graph());
    }
  }

  private static void agree(BackwardPass pass, ComputationGraph graph) {
    Network network = pass.forward().network();
    Tape tape = Tape.compile(graph);
    Node cost = graph.node("C").orElseThrow();
    tape.evaluate();
    tape.reverse(tape.slot(cost));
    near(tape.value(tape.slot(cost)), pass.cost(), "C");
    for (int l = 2; l <= network.depth(); l++) {
      for (int j = 1; j <= network.size(l); j++) {
        near(
            slot(tape, graph, new Quantity.Activation(l, j).name(), false),
            pass.forward().activation(l, j),
            "a");
        near(
            slot(tape, graph, new Quantity.PreActivation(l, j).name(), true),
            pass.delta(l, j),
            "δ");
      }
    }
    for (Parameter parameter : Parameter.all(network)) {
      near(slot(tape, graph, parameter.name(), true), parameter.gradient(pass), parameter.name());
    }
  }

  private static double slot(Tape tape, ComputationGraph graph, String name, boolean adjoint) {
    int slot = tape.slot(graph.node(name).orElseThrow());
    return adjoint ? tape.adjoint(slot) : tape.value(slot);
  }

  private static void near(double graph, double matrix, String what) {
    double scale = Math.max(Math.abs(graph), Math.abs(matrix));
    assertTrue(
        Math.abs(graph - matrix) <= 1e-12 * scale, what + ": " + graph + " against " + matrix);
  }

  @Test
  void theTapeOfDigitsIsTheMatrixForm() {
    Network network = Preset.DIGITS.network();
    Sample sample = Preset.DIGITS.sample();
    BackwardPass pass = sample.through(network);
    ExpandedTape tape = ExpandedTape.of(network, sample);
    tape.sweep();
    assertTrue(tape.size() > 50_000);
    near(tape.cost(), pass.cost(), "C");
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      int l = 2 + random.nextInt(2);
      int j = 1 + random.nextInt(network.size(l));
      int k = 1 + random.nextInt(network.size(l - 1));
      near(tape.weightGradient(l, j, k), pass.weightGradient(l, j, k), "w");
      near(tape.biasGradient(l, j), pass.biasGradient(l, j), "b");
    }
  }

  @Test
  void softmaxAndLogLikelihoodCancel() {
    BackwardPass pass = Preset.SOFTMAX.sample().through(Preset.SOFTMAX.network());
    for (int j = 1; j <= 3; j++) {
      assertEquals(pass.forward().activation(3, j) - pass.target()[j - 1], pass.delta(3, j), 1e-15);
    }
  }

  @Test
  void nodesAreNamedAsNielsenNamesThem() {
    ComputationGraph graph =
        NetworkGraph.of(Preset.NOTATION.network(), Preset.NOTATION.sample()).graph();
    for (String name : List.of("w3_24", "b2_3", "a3_1", "z2_4", "p3_24", "C")) {
      assertTrue(graph.node(name).isPresent(), name);
    }
    assertEquals("w3_10_2", new Quantity.Weight(3, 10, 2).name());
    assertEquals("{w}^{3}_{10,2}", edgewise.graph.MathName.latex("w3_10_2"));
  }
}
