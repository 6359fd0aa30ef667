package edgewise.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.function.Executable;

/** What every immutable graph of ours has to answer: the same as JGraphT's own copy of it. */
public final class GraphContract {
  private GraphContract() {}

  /**
   * Asks both everything.
   *
   * @param strange a vertex that is not of the graph
   * @param none an edge that is not
   */
  public static <V, E> void check(Graph<V, E> graph, V strange, E none) {
    Graph<V, E> copy = new DirectedPseudograph<>(null, null, false);
    graph.vertexSet().forEach(copy::addVertex);
    graph.edgeSet().forEach(e -> copy.addEdge(graph.getEdgeSource(e), graph.getEdgeTarget(e), e));
    same(copy.vertexSet(), graph.vertexSet());
    same(copy.edgeSet(), graph.edgeSet());
    for (V v : copy.vertexSet()) {
      assertTrue(graph.containsVertex(v));
      same(copy.incomingEdgesOf(v), graph.incomingEdgesOf(v));
      same(copy.outgoingEdgesOf(v), graph.outgoingEdgesOf(v));
      same(copy.edgesOf(v), graph.edgesOf(v));
      assertEquals(copy.inDegreeOf(v), graph.inDegreeOf(v));
      assertEquals(copy.outDegreeOf(v), graph.outDegreeOf(v));
      assertEquals(copy.degreeOf(v), graph.degreeOf(v));
      for (V w : copy.vertexSet()) {
        same(copy.getAllEdges(v, w), graph.getAllEdges(v, w));
        assertEquals(copy.containsEdge(v, w), graph.containsEdge(v, w));
        assertEquals(copy.getEdge(v, w) == null, graph.getEdge(v, w) == null);
      }
    }
    copy.edgeSet().forEach(e -> assertTrue(graph.containsEdge(e)));
    isNone(graph, strange, none);
    isImmutable(graph);
  }

  private static <T> void same(Set<T> expected, Set<T> set) {
    assertEquals(new HashSet<>(expected), new HashSet<>(set));
    assertEquals(expected.size(), set.size());
    expected.forEach(element -> assertTrue(set.contains(element)));
    assertFalse(set.contains(new Object()));
    if (!set.isEmpty()) {
      assertThrows(UnsupportedOperationException.class, () -> set.addAll(List.copyOf(expected)));
      assertThrows(UnsupportedOperationException.class, set::clear);
    }
  }

  private static <V, E> void isNone(Graph<V, E> graph, V strange, E none) {
    V vertex = graph.vertexSet().iterator().next();
    assertFalse(graph.containsVertex(strange));
    assertFalse(graph.containsVertex(null));
    assertFalse(graph.containsEdge(none));
    assertFalse(graph.containsEdge(null));
    assertFalse(graph.vertexSet().contains(strange));
    assertFalse(graph.edgeSet().contains(none));
    assertNull(graph.getAllEdges(strange, vertex));
    assertNull(graph.getEdge(vertex, strange));
    assertFalse(graph.containsEdge(vertex, strange));
    assertThrows(IllegalArgumentException.class, () -> graph.edgesOf(strange));
    assertThrows(IllegalArgumentException.class, () -> graph.incomingEdgesOf(strange));
    assertThrows(IllegalArgumentException.class, () -> graph.outgoingEdgesOf(strange));
    assertThrows(IllegalArgumentException.class, () -> graph.degreeOf(strange));
    assertThrows(IllegalArgumentException.class, () -> graph.getEdgeSource(none));
    assertThrows(IllegalArgumentException.class, () -> graph.getEdgeTarget(none));
  }

  private static <V, E> void isImmutable(Graph<V, E> graph) {
    V v = graph.vertexSet().iterator().next();
    assertFalse(graph.getType().isModifiable());
    refuses(graph::addVertex);
    refuses(() -> graph.addVertex(v));
    refuses(() -> graph.addEdge(v, v));
    refuses(() -> graph.removeVertex(v));
    refuses(() -> graph.removeAllVertices(List.of()));
    refuses(() -> graph.removeEdge(v, v));
    refuses(() -> graph.removeAllEdges(v, v));
    refuses(() -> graph.removeAllEdges(List.of()));
    refuses(() -> graph.setEdgeWeight(v, v, 2));
    for (E edge : graph.edgeSet()) {
      refuses(() -> graph.addEdge(v, v, edge));
      refuses(() -> graph.removeEdge(edge));
      refuses(() -> graph.setEdgeWeight(edge, 2));
      assertEquals(Graph.DEFAULT_EDGE_WEIGHT, graph.getEdgeWeight(edge));
    }
  }

  private static void refuses(Executable change) {
    assertEquals(
        "the graph is immutable",
        assertThrows(UnsupportedOperationException.class, change).getMessage());
  }
}
