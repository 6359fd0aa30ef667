package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpansionTest {
  private static Fold whole(Network network) {
    Set<Integer> layers = new HashSet<>();
    Set<Neuron> neurons = new HashSet<>();
    for (int l = 1; l <= network.depth(); l++) {
      layers.add(l);
      for (int j = 1; l > 1 && j <= network.size(l); j++) {
        neurons.add(new Neuron(l, j));
      }
    }
    return new Fold(layers, neurons, true);
  }

  @ParameterizedTest
  @EnumSource(value = Preset.class, names = "DIGITS", mode = EnumSource.Mode.EXCLUDE)
  void unfoldedItIsTheGraphWithItsReverseSweep(Preset preset) {
    Network network = preset.network();
    Expansion expansion = Expansion.of(preset.sample().through(network), whole(network));
    ComputationGraph graph = ExpandedGraph.of(network, preset.sample());
    Tape tape = Tape.compile(graph);
    tape.evaluate();
    tape.reverse(tape.slot(graph.node("C").orElseThrow()));
    assertEquals(
        graph.nodes().stream().map(Node::name).collect(Collectors.toSet()),
        expansion.parts().stream().map(Part::id).collect(Collectors.toSet()));
    for (Part part : expansion.parts()) {
      int slot = tape.slot(graph.node(part.id()).orElseThrow());
      near(tape.value(slot), part.value(), part.id());
      near(tape.adjoint(slot), part.adjoint(), "∂C/∂" + part.id());
    }
    double[] values =
        graph.nodes().stream().mapToDouble(n -> tape.value(tape.slot(n))).toArray();
    assertEquals(graph.edges().size(), expansion.joints().size());
    for (Joint joint : expansion.joints()) {
      Edge edge =
          graph.edges().stream()
              .filter(e -> e.id().equals(joint.id()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(joint.id()));
      near(edge.partial(values), joint.partial(), joint.id());
    }
  }

  private static void near(double graph, double part, String what) {
    double scale = Math.max(1e-300, Math.max(Math.abs(graph), Math.abs(part)));
    assertTrue(Math.abs(graph - part) <= 1e-12 * scale, what + " " + graph + " " + part);
  }

  @Test
  void digitsOpenWithOneNeuronUnfolded() {
    Network network = Preset.DIGITS.network();
    BackwardPass pass = Preset.DIGITS.sample().through(network);
    Expansion expansion = Expansion.of(pass, Fold.first(network));
    assertTrue(expansion.parts().size() < 100, () -> expansion.parts().size() + " parts");
    assertTrue(ids(expansion).contains(NodeNames.sum(3, 1)));
    assertTrue(ids(expansion).contains("layer 1"));
    Fold other = Fold.first(network).toggle(new Neuron(2, 25));
    assertTrue(ids(Expansion.of(pass, other)).contains(NodeNames.sum(2, 25)));
  }

  @Test
  void aFoldedLayerTakesItsNeuronsWithIt() {
    Network network = Preset.NOTATION.network();
    Fold open = Fold.first(network).toggle(new Neuron(2, 3));
    BackwardPass pass = Preset.NOTATION.sample().through(network);
    assertTrue(ids(Expansion.of(pass, open)).contains("w2_31"));
    Set<String> folded = ids(Expansion.of(pass, open.toggle(2)));
    assertFalse(folded.contains("w2_31"));
    assertTrue(folded.contains("layer 2"));
  }

  @Test
  void errorsAppearWhenTheirStepHasCome() {
    Network network = Preset.NOTATION.network();
    Part delta =
        Expansion.of(Preset.NOTATION.sample().through(network), whole(network)).parts().stream()
            .filter(p -> p.id().equals("z2_3"))
            .findFirst()
            .orElseThrow();
    List<BpStep> steps = BpStep.all(network);
    int first = 0;
    while (!delta.knowsAdjoint(steps.get(first))) {
      first++;
    }
    assertEquals(new BpStep(Equation.BP2, 2, 3), steps.get(first));
    assertTrue(steps.subList(first, steps.size()).stream().allMatch(delta::knowsAdjoint));
    assertEquals(1 + 4 + 2 + 2 + 4 + 2 * (4 + 2), steps.size());
  }

  private static Set<String> ids(Expansion expansion) {
    return expansion.parts().stream().map(Part::id).collect(Collectors.toSet());
  }
}
