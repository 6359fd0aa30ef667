package edgewise.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RewriteTest {
  @Provide
  Arbitrary<ComputationGraph> graphs() {
    return RandomGraphs.any();
  }

  @Property(tries = 500)
  void rewritingKeepsOutputsAndTheirValues(@ForAll("graphs") ComputationGraph graph) {
    for (ComputationGraph other : List.of(Rewrite.mergeEqual(graph), Rewrite.binarySums(graph))) {
      assertEquals(names(graph.outputs()), names(other.outputs()));
      for (Node output : graph.outputs()) {
        assertEquals(Values.of(graph, output.name()), Values.of(other, output.name()));
      }
    }
  }

  private static List<String> names(List<Node> nodes) {
    return nodes.stream().map(Node::name).toList();
  }

  @Property(tries = 500)
  void nothingEqualOrLongIsLeft(@ForAll("graphs") ComputationGraph graph) {
    ComputationGraph merged = Rewrite.mergeEqual(graph);
    long definitions =
        merged.nodes().stream()
            .filter(n -> !n.isInput() && !merged.outputs().contains(n))
            .map(n -> List.of(n.operation(), n.argumentFormulas()))
            .distinct()
            .count();
    long inner =
        merged.nodes().stream().filter(n -> !n.isInput() && !merged.outputs().contains(n)).count();
    assertEquals(inner, definitions);
    assertTrue(
        Rewrite.binarySums(graph).nodes().stream()
            .allMatch(n -> !(n.operation() instanceof Operation.Sum) || n.arguments().size() < 3));
  }

  @Test
  void outputIsTheOneThatStays() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Node a = builder.input("a", 2);
    Node c = builder.node("c", Operation.Sum.of(2), a, a);
    builder.node("d", new Operation.Product(), c, c);
    builder.node("e", Operation.Sum.of(2), a, a);
    ComputationGraph merged = Rewrite.mergeEqual(builder.build());
    assertEquals(List.of("a", "e", "d"), names(merged.nodes()));
    assertEquals(List.of("d", "e"), names(merged.outputs()));
  }

  @Test
  void longSumIsSplitFromTheLeft() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Node v1 = builder.input("v1", 2);
    builder.node("y", new Operation.Sum(List.of(true, false, true, true)), v1, v1, v1, v1);
    ComputationGraph binary = Rewrite.binarySums(builder.build());
    assertEquals(
        List.of("v1", "v2 = -v1 + v1", "v3 = v2 - v1", "y = v3 - v1"),
        binary.nodes().stream().map(Node::toString).toList());
  }

  @Test
  void edgeNamesAreUnique() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Node x = builder.input("x", 2);
    Constant k = new Constant("k", 1);
    builder.node("y", new Operation.Linear(List.of(k, k, Constant.of(2))), x, x, x);
    builder.node("z", new Operation.Product(), x, x);
    assertEquals(
        List.of("x->y:k", "x->y:k#2", "x->y#3", "x->z", "x->z#2"),
        builder.build().edges().stream().map(Edge::id).toList());
  }
}
