package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.cycle.CycleDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph that merging eats up: its vertices and edges go, one by one. */
class StrandGraphTest {
  private final ComputationGraph graph = Program.parse(Example.NINE_PATHS.program()).graph();
  private final Node x = graph.node("X").orElseThrow();
  private final Node y = graph.node("Y").orElseThrow();
  private final Node z = graph.node("Z").orElseThrow();

  private Strands laid() {
    Linearization linear = Linearization.of(graph, List.of(z), step -> {});
    return Strands.lay(linear, List.of(x), List.of(z), step -> {});
  }

  @Test
  void parallelStrandsAreRemovedAndOneIsAdded() {
    Strands strands = laid();
    assertEquals(3, strands.graph().getAllEdges(x, y).size());
    assertEquals(6, strands.graph().edgeSet().size());
    strands.fuseParallel(step -> {});
    assertEquals(1, strands.graph().getAllEdges(x, y).size());
    assertEquals(2, strands.graph().edgeSet().size());
    assertEquals(6, strands.graph().getEdge(x, y).value());
  }

  @Test
  void anEliminatedNodeLeavesTheGraph() {
    Strands strands = laid();
    strands.fuseParallel(step -> {});
    Strands before = strands.copy();
    strands.eliminate(y, Detail.NODE, step -> {});
    assertFalse(strands.graph().containsVertex(y));
    assertEquals(Set.of(x, z), strands.graph().vertexSet());
    assertEquals(24, strands.graph().getEdge(x, z).value());
    assertEquals(List.of(), strands.graph().into(y));
    assertEquals(Set.of(), strands.graph().leadingTo(y));
    assertEquals(2, before.graph().edgeSet().size(), "the copy is as it was");
    assertTrue(before.graph().containsVertex(y));
  }

  @Test
  void aStrandStandsWhereTheOneStoodThatItReplaces() {
    StrandGraph strands = StrandGraph.of(List.of(new Strand(0, 0, x, y, 1, null)));
    strands.addVertex(z);
    strands.add(new Strand(1, 1, x, z, 1, null));
    strands.removeEdge(strands.getEdge(x, y));
    assertNull(strands.getEdge(x, y));
    strands.add(new Strand(2, 0, x, y, 5, null));
    assertEquals(List.of(2, 1), strands.outOf(x).stream().map(Strand::id).toList());
    assertEquals(Set.of(x, y), strands.leadingTo(y));
  }

  /** In whatever order: at the end an edge stands for each entry of the Jacobian. */
  @ParameterizedTest
  @MethodSource("edgewise.graph.SampleGraphs#tame")
  void whatEliminationLeavesIsTheJacobian(ComputationGraph graph) {
    Elimination by = Elimination.of(graph);
    Random random = new Random(graph.nodes().size());
    while (!by.isDone()) {
      assertFalse(new CycleDetector<>(by.strands().graph()).detectCycles());
      by = by.eliminate(by.left().get(random.nextInt(by.left().size())));
    }
    StrandGraph left = by.strands().graph();
    Set<Node> ends = new HashSet<>(graph.inputs());
    ends.addAll(graph.outputs());
    assertTrue(ends.containsAll(left.vertexSet()));
    double[][] jacobian = jacobian(graph);
    List<Strand> unread = new ArrayList<>(left.edgeSet());
    for (int row = 0; row < jacobian.length; row++) {
      Node output = graph.outputs().get(row);
      for (int column = 0; column < jacobian[row].length; column++) {
        Node input = graph.inputs().get(column);
        Strand strand = left.getEdge(input, output);
        unread.remove(strand);
        double entry = input == output ? 1 : strand == null ? 0 : strand.value();
        double scale = EliminationTest.scale(graph, output, input);
        assertEquals(jacobian[row][column], entry, 1e-12 * scale);
      }
    }
    assertEquals(List.of(), unread);
  }

  private static double[][] jacobian(ComputationGraph graph) {
    Tape tape = Tape.compile(graph);
    return tape.jacobian(
        graph.outputs().stream().mapToInt(tape::slot).toArray(),
        graph.inputs().stream().mapToInt(tape::slot).toArray());
  }
}
