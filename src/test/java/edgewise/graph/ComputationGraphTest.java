package edgewise.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.language.Program;
import edgewise.lesson.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph as a JGraphT graph, judged by JGraphT's own graphs and algorithms. */
class ComputationGraphTest {
  private static final String SAMPLES = "edgewise.graph.SampleGraphs#all";

  private final ComputationGraph product = Program.parse(Example.PRODUCT.program()).graph();
  private final ComputationGraph ninePaths = Program.parse(Example.NINE_PATHS.program()).graph();

  private static Node node(ComputationGraph graph, String name) {
    return graph.node(name).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void answersAsAGraphOfJGraphTsDoes(ComputationGraph graph) {
    Edge strange = product.edges().getFirst();
    GraphContract.check(graph, strange.target(), strange);
  }

  @Test
  void isADirectedAcyclicMultigraph() {
    GraphType type = product.getType();
    assertTrue(type.isDirected());
    assertTrue(type.isAllowingMultipleEdges());
    assertFalse(type.isAllowingSelfLoops());
    assertFalse(type.isAllowingCycles());
    assertFalse(type.isWeighted());
  }

  @Test
  void parallelEdgesAreEdgesOfTheirOwn() {
    Node x = node(ninePaths, "X");
    Node y = node(ninePaths, "Y");
    assertEquals(3, ninePaths.outDegreeOf(x));
    assertEquals(6, ninePaths.degreeOf(y));
    assertEquals(ninePaths.in(y), List.copyOf(ninePaths.getAllEdges(x, y)));
    assertSame(ninePaths.in(y).getFirst(), ninePaths.getEdge(x, y));
    assertFalse(ninePaths.containsEdge(y, x));
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void listsAndSetsAreOneAnothersViews(ComputationGraph graph) {
    assertEquals(graph.nodes(), List.copyOf(graph.vertexSet()));
    assertEquals(graph.edges(), List.copyOf(graph.edgeSet()));
    for (Node node : graph.nodes()) {
      assertEquals(graph.in(node), List.copyOf(graph.incomingEdgesOf(node)));
      assertEquals(graph.out(node), List.copyOf(graph.outgoingEdgesOf(node)));
      List<Edge> both = new ArrayList<>(graph.in(node));
      both.addAll(graph.out(node));
      assertEquals(both, List.copyOf(graph.edgesOf(node)));
    }
  }

  @ParameterizedTest
  @MethodSource(SAMPLES)
  void theOrderOfTheNodesIsTopological(ComputationGraph graph) {
    List<Node> order = new ArrayList<>();
    new TopologicalOrderIterator<>(graph, Comparator.comparingInt(Node::index))
        .forEachRemaining(order::add);
    assertEquals(order, graph.nodes());
    graph.edges().forEach(e -> assertTrue(e.source().index() < e.target().index()));
    assertFalse(new CycleDetector<>(graph).detectCycles());
  }

  /** What can be reached is what can be reached without the edges that a longer way goes round. */
  @ParameterizedTest
  @MethodSource(SAMPLES)
  void itsTransitiveReductionReachesTheSame(ComputationGraph graph) {
    Graph<Node, DefaultEdge> reduced = new SimpleDirectedGraph<>(DefaultEdge.class);
    graph.nodes().forEach(reduced::addVertex);
    graph.edges().forEach(e -> reduced.addEdge(e.source(), e.target()));
    TransitiveReduction.INSTANCE.reduce(reduced);
    for (Node node : graph.nodes()) {
      assertEquals(reached(new EdgeReversedGraph<>(reduced), node), graph.ancestors(node));
      assertEquals(reached(reduced, node), graph.descendants(node));
    }
    for (Edge edge : graph.edges()) {
      assertEquals(!reduced.containsEdge(edge.source(), edge.target()), graph.isBypassed(edge));
    }
  }

  private static Set<Node> reached(Graph<Node, DefaultEdge> graph, Node start) {
    Set<Node> reached = new HashSet<>();
    new BreadthFirstIterator<>(graph, start).forEachRemaining(reached::add);
    return reached;
  }

  @Test
  void ancestorsComeTheNearestFirst() {
    List<String> names = product.ancestors(node(product, "e")).stream().map(Node::name).toList();
    assertEquals(List.of("e", "c", "d", "a", "b"), names);
    assertEquals(
        Set.copyOf(product.nodes()),
        product.descendants(List.of(node(product, "a"), node(product, "b"))));
  }

  @Test
  void aGraphIsEqualToItselfOnly() {
    ComputationGraph same = product.withInputs(Map.of());
    assertNotEquals(product, same);
    assertEquals(product, product);
    assertEquals(product.hashCode(), product.hashCode());
  }
}
