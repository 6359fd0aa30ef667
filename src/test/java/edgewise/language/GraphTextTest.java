package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.RandomGraphs;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTextTest {
  @Provide
  Arbitrary<ComputationGraph> graphs() {
    return RandomGraphs.any();
  }

  @Property(tries = 3000)
  void textOfAGraphReadsBackAsTheSameGraph(@ForAll("graphs") ComputationGraph graph) {
    String text = GraphText.of(graph);
    assertEquals(described(graph), described(Program.parse(text).graph()), text);
  }

  /** JGraphT's judgement, with nothing but structure, operations and argument places to go by. */
  @ParameterizedTest
  @MethodSource("edgewise.graph.SampleGraphs#all")
  void whatIsReadBackIsIsomorphic(ComputationGraph graph) {
    ComputationGraph again = Program.parse(GraphText.of(graph)).graph();
    Comparator<Object> byKind = Comparator.comparing(GraphTextTest::kind);
    assertTrue(
        new VF2GraphIsomorphismInspector<>(subdivided(graph), subdivided(again), byKind, null)
            .isomorphismExists());
  }

  /** Every edge as a vertex between two edges: the inspector takes no parallel ones. */
  private static Graph<Object, DefaultEdge> subdivided(ComputationGraph graph) {
    Graph<Object, DefaultEdge> simple = new SimpleDirectedGraph<>(DefaultEdge.class);
    graph.vertexSet().forEach(simple::addVertex);
    for (Edge edge : graph.edgeSet()) {
      simple.addVertex(edge);
      simple.addEdge(graph.getEdgeSource(edge), edge);
      simple.addEdge(edge, graph.getEdgeTarget(edge));
    }
    return simple;
  }

  private static String kind(Object vertex) {
    return switch (vertex) {
      case Node node -> node.operation().toString();
      case Edge edge -> Integer.toString(edge.argumentIndex());
      default -> throw new IllegalArgumentException(vertex.toString());
    };
  }

  /** All there is to a graph, as text that can be compared. */
  static String described(ComputationGraph graph) {
    StringBuilder out = new StringBuilder();
    for (Node node : graph.nodes()) {
      out.append(node.name()).append(" : ").append(node.operation());
      for (Argument argument : node.arguments()) {
        out.append(' ').append(argument instanceof Argument.Operand(Node n) ? n.name() : argument);
      }
      out.append('\n');
    }
    List<String> outputs = graph.outputs().stream().map(Node::name).toList();
    return out.append(outputs).append(graph.outputsNamed()).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+b)*(b+1)",
        "x",
        "7",
        "a = 1; b = a + 1; a",
        "-2 + a",
        "-(2) + a",
        "-(-2) - a",
        "2 + 3 - a",
        "-2^x + (-2)^x - x^-2^x",
        "(-2)*x/(-3)",
        "y = x",
        "prod(x) + prod(x, x, 2) + max(x)",
        "X -> Y : α=1, -2, 3\nW -> Y : β=1/2\nX -> Y\nY -> Z : 1, 1",
        "let k = 2\nX -> Y : k, k, 2*k\ny = k*X",
        "pi = 3; y = pi*π",
        "π = 3; y = pi*π",
        "let π = 3; y = pi*π",
        "a = 0/0; b = a + 1/0 - (-1/0) + 0/0",
        "let n = 0/0; y = n*x",
        "output b, a; a = x; b = a",
        "sin(x)\ncos(x)",
        "y = p + q; q = r*2"
      })
  void programsReadBackFromTheirGraphs(String program) {
    ComputationGraph graph = Program.parse(program).graph();
    String text = GraphText.of(graph);
    assertEquals(described(graph), described(Program.parse(text).graph()), text);
  }

  @Test
  void isWrittenAsAPersonWould() {
    String text = "let k = 3\na = 2\nb = -1\nc = k * a + b - 1\n";
    String nodes = "let k = 3\na = 2\nb = -1\nv1 = k * a\nc = v1 + b - 1\n";
    assertEquals(nodes, GraphText.of(Program.parse(text).graph()));
    assertEquals(nodes, GraphText.of(Program.parse(nodes).graph()));
  }

  @Test
  void inputThatNothingUsesBecomesANamedOutput() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    builder.input("lonely", OptionalDouble.empty());
    builder.node("y", Operation.Sum.of(1), builder.input("x", 1));
    String text = GraphText.of(builder.build());
    assertEquals("x = 1\ny = x\nlonely\noutput y\n", text);
    assertEquals(
        List.of("lonely", "y"),
        Program.parse(text).graph().outputs().stream().map(Node::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"max", "let", "a b", "2x", "", "x'", "e\u0301"})
  void nameThatTheLanguageCannotWriteIsRefused(String name) {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    builder.input(name, 1);
    ComputationGraph graph = builder.build();
    assertThrows(IllegalArgumentException.class, () -> GraphText.of(graph));
  }

  @Test
  void constantsThatShareANameAreRefused() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Node x = builder.input("x", 1);
    Argument operand = new Argument.Operand(x);
    builder.node(
        "y", Operation.Sum.of(3), List.of(operand, new Constant("k", 1), new Constant("k", 2)));
    ComputationGraph graph = builder.build();
    assertThrows(IllegalArgumentException.class, () -> GraphText.of(graph));
  }
}
