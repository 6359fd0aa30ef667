package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.graph.RandomGraphs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final String ARTICLE =
      """
      # the article's example
      a = 2
      b = 1    # try 3
      c = a + b
      d = b + 1
      e = c * d
      """;

  @Provide
  Arbitrary<ComputationGraph> graphs() {
    return RandomGraphs.any();
  }

  private static Program parse(String text) {
    return Program.parse(text);
  }

  private static Edge edge(Program program, String id) {
    return program.graph().edges().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void renamingTouchesNothingButTheName() {
    assertEquals(ARTICLE.replace("c", "κ").replace("artiκle", "article"), 
        Edits.rename(parse(ARTICLE), "c", "κ"));
  }

  @Test
  void renamingReachesEdgesAndOutputs() {
    String text = "X = 1\nX -> Y : α=1, β=2\noutput Y\n";
    assertEquals("X = 1\nX -> Z : α=1, β=2\noutput Z\n", Edits.rename(parse(text), "Y", "Z"));
  }

  @Test
  void anUnnamedNodeGetsAStatementWhenItIsNamed() {
    String text = Edits.rename(parse("(a+b)*(b+1)"), "c", "sum_1");
    ComputationGraph graph = parse(text).graph();
    assertEquals("sum_1 = a + b", graph.node("sum_1").orElseThrow().toString());
    assertEquals(5, graph.nodes().size());
  }

  @Test
  void anEdgeTakenAwayLeavesTheRestOfTheSum() {
    Program program = parse(ARTICLE);
    assertEquals(
        ARTICLE.replace("c = a + b", "c = b"), Edits.removeEdge(program, edge(program, "a->c")));
  }

  @Test
  void ofTwoParallelEdgesOneGoes() {
    Program program = parse("x = 3\ny = x * x");
    assertEquals("x = 3\ny = x", Edits.removeEdge(program, edge(program, "x->y#2")));
  }

  @Test
  void aNodeWithoutOperandsKeepsItsValue() {
    Program program = parse("x = 0\ny = cos(x)\nz = y + 1");
    assertEquals("x = 0\ny = 1\nz = y + 1", Edits.removeEdge(program, edge(program, "x->y")));
  }

  @Test
  void aDeletedNodeTakesItsLineAndItsUsesWithIt() {
    assertEquals(
        "# the article's example\na = 2\nb = 1    # try 3\nc = a + b\ne = c\n",
        Edits.remove(parse(ARTICLE), "d"));
  }

  @Test
  void aDeletedNodeOfAOneLineProgramTakesItsSemicolon() {
    assertEquals("b = 1; c = b", Edits.remove(parse("a = 2; b = 1; c = a + b"), "a"));
  }

  @Test
  void aNewEdgeIsOneOperandMore() {
    assertEquals(
        ARTICLE.replace("c = a + b", "c = a + b + d"), Edits.connect(parse(ARTICLE), "d", "c"));
    assertEquals(
        ARTICLE.replace("e = c * d", "e = prod(c, d, a)"), Edits.connect(parse(ARTICLE), "a", "e"));
    assertEquals("x = 1\ny = x", Edits.connect(parse("x = 1\ny = 2"), "x", "y"));
    assertEquals(
        "X = 1\nX -> Y : 2, 1", Edits.connect(parse("X = 1\nX -> Y : 2"), "X", "Y").strip());
    assertEquals(
        "x = 1\ny_1 = sin(x)\ny = y_1 + x", Edits.connect(parse("x = 1\ny = sin(x)"), "x", "y"));
  }

  @Test
  void aCircleIsRefused() {
    EditException refused =
        assertThrows(EditException.class, () -> Edits.connect(parse(ARTICLE), "e", "a"));
    assertTrue(refused.message(Locale.ENGLISH).contains("a → … → e → a"), refused.message(Locale.ENGLISH));
    assertTrue(refused.message(Locale.SIMPLIFIED_CHINESE).contains("环"));
  }

  @Test
  void namesAreChecked() {
    Program program = parse(ARTICLE);
    for (String wrong : List.of("2x", "", "a b", "sin", "let", "b")) {
      assertThrows(EditException.class, () -> Edits.rename(program, "a", wrong), wrong);
    }
    assertThrows(EditException.class, () -> Edits.remove(program, "nobody"));
    assertThrows(EditException.class, () -> Edits.remove(parse("a = 1"), "a"));
  }

  @Test
  void aNewInputComesLast() {
    assertEquals(ARTICLE + "x = 1\n", Edits.addInput(parse(ARTICLE), "x", 1));
    assertEquals("a = 2; b = a; x = 1", Edits.addInput(parse("a = 2; b = a"), "x", 1));
  }

  @Test
  void aCopyStandsAloneAndIsPastedUnderFreeNames() {
    String copy = Edits.copy(parse(ARTICLE), List.of("c", "e"));
    assertEquals("a = 2\nb = 1\nc = a + b\nd = 2\ne = c * d\n", copy);
    String both = Edits.paste(parse(ARTICLE), copy);
    assertTrue(both.startsWith(ARTICLE), both);
    assertEquals(10, parse(both).graph().nodes().size());
    assertEquals("e_1 = c_1 * d_1", parse(both).graph().node("e_1").orElseThrow().toString());
  }

  @Property(tries = 500)
  void renamingChangesNothingElse(@ForAll("graphs") ComputationGraph graph, @ForAll Random random) {
    Program program = parse(GraphText.of(graph));
    Node node = any(program.graph(), random);
    ComputationGraph renamed = parse(Edits.rename(program, node.name(), "neu")).graph();
    assertEquals(
        GraphTextTest.described(parse(GraphText.of(program.graph())).graph())
            .lines().count(),
        GraphTextTest.described(renamed).lines().count());
    assertFalse(renamed.node(node.name()).isPresent());
    assertEquals(program.graph().edges().size(), renamed.edges().size());
  }

  @Property(tries = 500)
  void anEdgeTakenAwayIsOneEdgeLess(
      @ForAll("graphs") ComputationGraph graph, @ForAll Random random) {
    Program program = parse(GraphText.of(graph));
    if (program.graph().edges().isEmpty()) {
      return;
    }
    List<Edge> edges = program.graph().edges();
    Edge edge = edges.get(random.nextInt(edges.size()));
    ComputationGraph left = parse(Edits.removeEdge(program, edge)).graph();
    assertEquals(edges.size() - 1, left.edges().size(), program.text());
  }

  @Property(tries = 500)
  void whatIsConnectedCanBeTakenApart(
      @ForAll("graphs") ComputationGraph graph, @ForAll Random random) {
    Program program = parse(GraphText.of(graph));
    Node from = any(program.graph(), random);
    Node to = any(program.graph(), random);
    if (program.graph().ancestors(from).contains(to)) {
      assertThrows(
          EditException.class, () -> Edits.connect(program, from.name(), to.name()));
      return;
    }
    Program joined = parse(Edits.connect(program, from.name(), to.name()));
    Node target = joined.graph().node(to.name()).orElseThrow();
    Optional<Edge> added =
        joined.graph().in(target).stream()
            .filter(e -> e.source().name().equals(from.name()))
            .reduce((a, b) -> b);
    assertTrue(added.isPresent(), joined.text());
    parse(Edits.removeEdge(joined, added.get()));
  }

  @Property(tries = 300)
  void aDeletedNodeIsGone(@ForAll("graphs") ComputationGraph graph, @ForAll Random random) {
    Program program = parse(GraphText.of(graph));
    if (program.graph().nodes().size() > 1) {
      Node node = any(program.graph(), random);
      ComputationGraph left = parse(Edits.remove(program, node.name())).graph();
      assertFalse(left.node(node.name()).isPresent());
    }
  }

  private static Node any(ComputationGraph graph, Random random) {
    return graph.nodes().get(random.nextInt(graph.nodes().size()));
  }
}
