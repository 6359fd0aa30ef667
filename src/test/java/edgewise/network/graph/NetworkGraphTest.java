package edgewise.network.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.explain.Explanation;
import edgewise.explain.Explanations;
import edgewise.graph.Edge;
import edgewise.graph.MathName;
import edgewise.graph.Node;
import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.RandomNetworks;
import edgewise.network.Sample;
import edgewise.strategy.Detail;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A network's expanded graph, whole and folded. */
class NetworkGraphTest {
  private static final int CASES = 40;

  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Cost cost : Cost.values()) {
          if (hidden != Activation.SOFTMAX) {
            all.add(Arguments.of(hidden, output, cost));
          }
        }
      }
    }
    return all.stream();
  }

  /** Backpropagation in matrix form is the graph's reverse sweep. */
  @ParameterizedTest
  @MethodSource("everything")
  void matricesAndReverseSweepAgree(Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < CASES; seed++) {
      RandomNetworks.Case random = RandomNetworks.of(hidden, output, cost, seed);
      NetworkGraph whole = NetworkGraph.of(random.network(), random.sample());
      assertEquals(expectedNodes(random.network()), networkNodes(whole));
      assertAgreement(whole, "seed " + seed);
    }
  }

  /** What is folded away takes nothing from what is still shown. */
  @ParameterizedTest
  @MethodSource("everything")
  void everyFoldingHasTheSameNumbers(Activation hidden, Activation output, Cost cost) {
    for (int seed = 0; seed < CASES; seed++) {
      RandomNetworks.Case random = RandomNetworks.of(hidden, output, cost, seed);
      Folding folding = byChance(random.network(), new Random(seed));
      assertAgreement(
          NetworkGraph.of(random.network(), random.sample(), folding),
          "seed " + seed + " " + folding);
    }
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

  private static void assertAgreement(NetworkGraph graph, String what) {
    BackwardPass pass = graph.sample().through(graph.network());
    Tape tape = Tape.compile(graph.graph());
    tape.evaluate();
    tape.reverse(tape.slot(graph.cost()));
    for (Node node : graph.graph().nodes()) {
      double value = tape.value(tape.slot(node));
      double adjoint = tape.adjoint(tape.slot(node));
      switch (graph.quantity(node)) {
        case Quantity.Weight w ->
            assertClose(pass.weightGradient(w.layer(), w.to(), w.from()), adjoint, pass, what);
        case Quantity.Bias b ->
            assertClose(pass.biasGradient(b.layer(), b.index()), adjoint, pass, what);
        case Quantity.PreActivation z -> {
          assertClose(pass.delta(z.layer(), z.index()), adjoint, pass, what);
          assertClose(pass.forward().preActivation(z.layer(), z.index()), value, pass, what);
        }
        case Quantity.Activation a ->
            assertClose(pass.forward().activation(a.layer(), a.index()), value, pass, what);
        case Quantity.Cost c -> assertClose(pass.cost(), value, pass, what);
        default -> {}
      }
    }
  }

  /** Within 1e-12 of the number, or of the largest error where a sum has cancelled. */
  private static void assertClose(double expected, double found, BackwardPass pass, String what) {
    double scale = Math.abs(expected);
    for (double each : pass.delta(pass.forward().network().depth())) {
      scale = Math.max(scale, Math.abs(each));
    }
    assertEquals(expected, found, 1e-12 * scale, what + " " + pass.forward().network());
  }

  private static long networkNodes(NetworkGraph graph) {
    return graph.graph().nodes().stream()
        .map(graph::quantity)
        .filter(r -> !(r instanceof Quantity.Term || r instanceof Quantity.Target))
        .count();
  }

  private static long expectedNodes(Network network) {
    long count = network.size(1) + 1L;
    for (int l = 2; l <= network.depth(); l++) {
      count += 2L * network.size(l) * network.size(l - 1) + 3L * network.size(l);
    }
    boolean softmax = network.output() == Activation.SOFTMAX;
    return count + (softmax ? network.size(network.depth()) + 1 : 0);
  }

  private static NetworkGraph nielsen() {
    Network network =
        Network.seeded(List.of(3, 4, 2), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    return NetworkGraph.of(network, new Sample(new double[] {0.5, -0.2, 0.8}, new double[] {1, 0}));
  }

  @Test
  void namesAreNielsens() {
    NetworkGraph graph = nielsen();
    Quantity.Weight weight = new Quantity.Weight(3, 2, 4);
    assertEquals("w3_24", graph.node(weight).orElseThrow().name());
    assertEquals("{w}^{3}_{24}", weight.latex());
    assertEquals("{b}^{2}_{3}", new Quantity.Bias(2, 3).latex());
    assertEquals("{z}^{2}_{1}", new Quantity.PreActivation(2, 1).latex());
    assertEquals("{a}^{2}_{1}", MathName.latex("a2_1"));
    assertEquals("C", graph.cost().name());
    assertEquals("{w}^{2}_{3,784}", new Quantity.Weight(2, 3, 784).latex());
    Set<String> names = new HashSet<>();
    graph.graph().nodes().forEach(n -> assertTrue(names.add(graph.quantity(n).latex())));
  }

  @Test
  void aWeightHasItsNodesItsEdgesAndItsPathsToTheCost() {
    NetworkGraph graph = nielsen();
    Quantity.Weight weight = new Quantity.Weight(2, 4, 3);
    assertEquals(List.of("w2_43", "p2_43"), graph.nodes(weight).stream().map(Node::name).toList());
    assertEquals(
        Set.of("w2_43->p2_43", "a1_3->p2_43", "p2_43->z2_4"),
        new HashSet<>(graph.edges(weight).stream().map(Edge::id).toList()));
    Set<Edge> paths = graph.pathsToCost(weight);
    Set<String> ends = new HashSet<>(paths.stream().map(e -> e.target().name()).toList());
    assertTrue(ends.containsAll(List.of("p2_43", "z2_4", "a2_4", "z3_1", "z3_2", "C")), "" + ends);
    assertEquals(1 + 1 + 1 + 2 * (1 + 1 + 1 + 1 + 1 + 1), paths.size());
  }

  @Test
  void aLargeNetworkOpensWithOneNeuronExpanded() {
    Network network =
        Network.seeded(
            List.of(784, 30, 10), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    double[] input = new Random(1).doubles(784).toArray();
    double[] target = new double[10];
    target[3] = 1;
    Sample sample = new Sample(input, target);
    Folding folding = Folding.usual(network, sample);
    NetworkGraph graph = NetworkGraph.of(network, sample, folding);
    assertTrue(graph.graph().nodes().size() < 40, graph.graph().nodes().size() + " nodes");
    assertTrue(graph.node(new Quantity.PreActivation(2, 1)).isPresent());
    assertAgreement(graph, "usual");
    Quantity.Weight far = new Quantity.Weight(3, 7, 1);
    assertTrue(graph.node(far).isEmpty());
    NetworkGraph showing = NetworkGraph.of(network, sample, folding.showing(far));
    assertTrue(showing.node(far).isPresent());
    assertAgreement(showing, "showing");
    NetworkGraph open =
        NetworkGraph.of(network, sample, folding.withLayer(3, Folding.State.EXPANDED));
    assertAgreement(open, "open");
  }

  /** The graph is one like any other: every strategy tells it, and every step has its sentence. */
  @ParameterizedTest
  @EnumSource
  void everyPresetIsToldInReverseMode(Preset preset) {
    Sample sample = preset.sample();
    NetworkGraph graph =
        NetworkGraph.of(preset.network(), sample, Folding.usual(preset.network(), sample));
    Trace trace =
        new ReverseMode().trace(Target.ofAllInputs(graph.graph(), graph.cost()), Detail.NODE);
    for (int k = 0; k <= trace.size(); k++) {
      Explanation step = Explanations.of(trace, k);
      assertTrue(!step.sentence(Locale.ENGLISH).isBlank() && step.formula() != null);
      assertTrue(!step.sentence(Locale.SIMPLIFIED_CHINESE).isBlank());
    }
  }
}
