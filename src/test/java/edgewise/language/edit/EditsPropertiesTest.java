package edgewise.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.graph.RandomGraphs;
import edgewise.graph.Values;
import edgewise.language.GraphText;
import edgewise.language.Program;
import edgewise.language.RandomTexts;
import edgewise.language.StatementOrigins;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What edits promise, on random graphs and on programs with nodes that have no names. */
class EditsPropertiesTest {
  private static final List<String> TEXTS =
      List.of(
          "(a+b)*(b+1)",
          "sin(x)\ncos(x*2)",
          "a = 1; b = a + 1; a; sin(b)*b",
          "y = (p + q*3 - sin(p))/(q^2 - -p) # all\nz = hypot(y, q) + y*y*y",
          "let k = 2\nX -> Y : k, α=3\nW -> Y : 1, 1\nX -> Y\ny = k*X + atan2(Y, -W)\noutput y, Y",
          "x = 3; y = x*x; output x, y",
          "u\nw = exp(v*2)*max(v, w_1, 3*v)\nw_1 = mean(q, q + 1, q*q)",
          "π = 3\ny = pi*π + max(2*π, z)\n",
          "y = 2*(3*a)*(b*4)");

  @Provide
  Arbitrary<Program> programs() {
    return Arbitraries.oneOf(
        RandomGraphs.any().map(g -> Program.parse(GraphText.of(g))),
        Arbitraries.of(TEXTS).map(Program::parse),
        Arbitraries.longs().map(seed -> new RandomTexts(seed).program()));
  }

  private static <T> T any(List<T> list, long seed) {
    return list.get(new Random(seed).nextInt(list.size()));
  }

  private static void assertSameValues(ComputationGraph expected, ComputationGraph found) {
    for (Node node : expected.nodes()) {
      assertEquals(
          Values.of(expected, node.name()), Values.of(found, node.name()), node.toString());
    }
  }

  @Property(tries = 1000)
  void renamedGraphIsTheSameButForTheName(@ForAll("programs") Program program, @ForAll long seed) {
    ComputationGraph graph = program.graph();
    Node node = any(graph.nodes(), seed);
    String text = Edits.rename(program, node.name(), "重命名");
    ComputationGraph renamed = Program.parse(text).graph();
    assertEquals(graph.nodes().size(), renamed.nodes().size(), text);
    assertTrue(
        GraphEquality.preserves(
            graph, text, n -> n.equals(node.name()) ? "重命名" : n, graph.outputs()),
        text);
    assertEquals(graph.outputs().size(), renamed.outputs().size(), text);
    Node output = graph.outputs().getFirst();
    Node input = graph.inputs().isEmpty() ? node : graph.inputs().getFirst();
    assertEquals(
        Values.partial(graph, output.name(), input.name()),
        Values.partial(
            renamed, output == node ? "重命名" : output.name(), input == node ? "重命名" : input.name()),
        text);
  }

  @Property(tries = 1000)
  void removedEdgeIsOneLess(@ForAll("programs") Program program, @ForAll long seed) {
    if (program.graph().edges().isEmpty()) {
      return;
    }
    Edge edge = any(program.graph().edges(), seed);
    String text = Edits.removeEdge(program, edge);
    ComputationGraph graph = Program.parse(text).graph();
    assertEquals(program.graph().edges().size() - 1, graph.edges().size(), text);
    for (Node node : program.graph().nodes()) {
      Node now = graph.node(node.name()).orElseThrow();
      int fewer = node == edge.target() ? 1 : 0;
      assertEquals(program.graph().in(node).size() - fewer, graph.in(now).size(), text);
    }
  }

  @Property(tries = 1000)
  void removedNodeIsGoneAndNoOther(@ForAll("programs") Program program, @ForAll long seed) {
    ComputationGraph before = program.graph();
    if (before.nodes().size() == 1) {
      return;
    }
    Node node = any(before.nodes(), seed);
    String text = Edits.remove(program, node.name());
    ComputationGraph graph = Program.parse(text).graph();
    assertTrue(graph.node(node.name()).isEmpty(), text);
    assertEquals(before.nodes().size() - 1, graph.nodes().size(), text);
    before.nodes().stream()
        .filter(n -> n != node)
        .forEach(n -> assertTrue(graph.node(n.name()).isPresent(), text));
    int lost = before.in(node).size() + before.out(node).size();
    assertEquals(before.edges().size() - lost, graph.edges().size(), text);
  }

  @Property(tries = 1000)
  void edgeThatIsMadeAndRemovedLeavesAllValues(
      @ForAll("programs") Program program, @ForAll long seed) {
    ComputationGraph graph = program.graph();
    Node from = any(graph.nodes(), seed);
    Node to = any(graph.nodes(), seed + 1);
    if (graph.descendants(to).contains(from)) {
      return;
    }
    String text = Edits.connect(program, from.name(), to.name());
    Program connected = Program.parse(text);
    ComputationGraph more = connected.graph();
    Node target = more.node(to.name()).orElseThrow();
    Edge made = more.in(target).getLast();
    assertEquals(from.name(), made.source().name(), text);
    ComputationGraph back = Program.parse(Edits.removeEdge(connected, made)).graph();
    for (Node node : graph.nodes()) {
      assertTrue(back.node(node.name()).isPresent(), text);
    }
    if (!to.isInput() && !graph.inputs().stream().anyMatch(StatementOrigins::isInputWithoutValue)) {
      assertSameValues(graph, back);
    }
  }

  @Property(tries = 1000)
  void copyPastedDoubles(@ForAll("programs") Program program) {
    ComputationGraph graph = program.graph();
    List<String> names = graph.nodes().stream().map(Node::name).toList();
    String copy = Edits.copy(program, names);
    String text = Edits.paste(program, copy);
    ComputationGraph twice = Program.parse(text).graph();
    assertEquals(2 * graph.nodes().size(), twice.nodes().size(), text);
    assertEquals(2 * graph.edges().size(), twice.edges().size(), text);
    assertSameValues(graph, twice);
    assertSameValues(graph, Program.parse(copy).graph());
  }

  @Property(tries = 1000)
  void everyCommentOfItsOwnLineStays(@ForAll("programs") Program program, @ForAll long seed) {
    List<Node> nodes = program.graph().nodes();
    String node = any(nodes, seed).name();
    long comments = comments(program.text());
    String renamed = Edits.rename(program, node, "重命名");
    assertEquals(comments, comments(renamed));
    assertEquals(
        program.text().chars().filter(c -> c == '#').count(),
        renamed.chars().filter(c -> c == '#').count());
    if (nodes.size() > 1) {
      assertEquals(comments, comments(Edits.remove(program, node)));
    }
    assertEquals(comments, comments(Edits.addInput(program, "重命名", 1)));
  }

  private static long comments(String text) {
    return text.lines().filter(l -> l.equals("# alone") || l.equals("# top")).count();
  }

  @Property(tries = 500)
  void copyOfSomeHasTheirValues(@ForAll("programs") Program program, @ForAll long seed) {
    Node node = any(program.graph().nodes(), seed);
    ComputationGraph copy = Program.parse(Edits.copy(program, List.of(node.name()))).graph();
    assertEquals(
        Values.of(program.graph(), node.name()), Values.of(copy, node.name()), program.text());
  }

  @Property(tries = 500)
  void addedInputDisturbsNothing(@ForAll("programs") Program program, @ForAll double value) {
    String name = Edits.freshName(program, "");
    ComputationGraph graph = Program.parse(Edits.addInput(program, name, value)).graph();
    assertEquals(program.graph().nodes().size() + 1, graph.nodes().size());
    assertEquals(value, graph.node(name).orElseThrow().given().getAsDouble());
    assertSameValues(program.graph(), graph);
  }
}
