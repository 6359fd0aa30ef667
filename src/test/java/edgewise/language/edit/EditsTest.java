package edgewise.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.graph.Edge;
import edgewise.language.Program;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static String rename(String text, String node, String name) {
    return Edits.rename(Program.parse(text), node, name);
  }

  private static String remove(String text, String node) {
    return Edits.remove(Program.parse(text), node);
  }

  private static String removeEdge(String text, String id) {
    Program program = Program.parse(text);
    Edge edge =
        program.graph().edges().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    return Edits.removeEdge(program, edge);
  }

  private static String connect(String text, String from, String to) {
    return Edits.connect(Program.parse(text), from, to);
  }

  @Test
  void renameKeepsCommentsSpacesAndLineEnds() {
    assertEquals(
        "# of a and b\r\n  速度=2   # a stays in comments\r\n\r\nb = 1;c  =  速度+ b*速度\r\noutput c , 速度\r\n",
        rename(
            "# of a and b\r\n  a=2   # a stays in comments\r\n\r\nb = 1;c  =  a+ b*a\r\noutput c , a\r\n",
            "a",
            "速度"));
  }

  @Test
  void renameReachesEdgeStatementsButNotTheNamesOfEdges() {
    assertEquals(
        "X -> Ω : α=1, k   # twice\nlet k = 2\nΩ → Z : δ=1",
        rename("X -> Y : α=1, k   # twice\nlet k = 2\nY → Z : δ=1", "Y", " Ω "));
  }

  @Test
  void renameLeavesAFunctionOfTheSameName() {
    assertEquals("s = 1; y = s*σ(x1)", rename("σ = 1; y = σ*σ(x1)", "σ", "s"));
  }

  @Test
  void renamedNodeWithoutANameGetsAStatement() {
    assertEquals(
        "x = 2\ns = sin(x)\ny = s + 1 # !", rename("x = 2\ny = sin(x) + 1 # !", "v1", "s"));
    assertEquals("c = a + b\ns = b + 1\ne = c * s", rename("(a+b)*(b+1)", "d", "s"));
  }

  @Test
  void renamingAnInputChangesNoOtherName() {
    assertEquals("c = x + b\nd = b + 1\ne = c * d", rename("(a+b)*(b+1)", "a", "x"));
    assertEquals("y = (x+b)*b", rename("y = (a+b)*b", "a", "x"));
  }

  @Test
  void inputIsAddedBesideTheOthers() {
    UnaryOperator<String> add = text -> Edits.addInput(Program.parse(text), "w", 0.5);
    assertEquals("a = 2 # first\nw = 0.5\n\ny = a\n", add.apply("a = 2 # first\n\ny = a\n"));
    assertEquals("  a = 2\r\n  w = 0.5\r\ny = a", add.apply("  a = 2\r\ny = a"));
    assertEquals("a = 2; w = 0.5; y = a*a", add.apply("a = 2; y = a*a"));
    assertEquals("y = x1*2 # twice\nw = 0.5", add.apply("y = x1*2 # twice"));
    assertEquals("y = x1*2\n# twice\nw = 0.5\n", add.apply("y = x1*2\n# twice\n"));
    assertEquals("c = a + b\nd = b + 1\ne = c * d\nw = 0.5", add.apply("(a+b)*(b+1)"));
  }

  @Test
  void freshNameIsTheNextLetterOrNumbered() {
    Program program = Program.parse("(a+b)*(b+1)");
    assertEquals("f", Edits.freshName(program, ""));
    assertEquals("a_1", Edits.freshName(program, "a"));
    assertEquals("x", Edits.freshName(program, "x"));
    assertEquals("sin_1", Edits.freshName(program, "sin"));
    assertEquals("w_2", Edits.freshName(Program.parse("w_1 = 2"), "w_1"));
  }

  @Test
  void removedNodeLeavesItsUses() {
    assertEquals("b = 1\nc = b # sum\n", remove("a = 2 # gone\nb = 1\nc = a + b # sum\n", "a"));
    assertEquals("b = 1; c = -b", remove("a = 2; b = 1; c = a - b", "a"));
    assertEquals("a = 2; b = 1", remove("a = 2; b = 1; c = a - b", "c"));
    assertEquals("y = max(b, c)", remove("y = max(a, b, c)", "a"));
    assertEquals("a = 2\ny = 1 / b", remove("a = 2\nx = 3\ny = x/b", "x"));
    assertEquals("y = 1", remove("x = 0\ny = cos(x)", "x"));
    assertEquals("y = 9", remove("x = 3\ny = x*x", "x"));
    assertEquals("y = 0", remove("y = x*2", "x"));
    assertEquals("x = 0\nz = 0", remove("y = x*z", "y"));
    assertEquals("x = 0; z = 0", remove("y = x*z; output y", "y"));
    assertEquals("x = 0\nz = 0\n", remove("y = x*z # product\n", "y"));
    assertEquals("# note\nx = 0\n", remove("# note\ny = x\n", "y"));
    assertEquals("v1 = sin(x)\nv2 = 2 * x", remove("y = sin(x) + 2*x", "y"));
    assertEquals("c = a\nd = 0\ne = c * d", remove("(a+b)*(b+1)", "b"));
  }

  @Test
  void removedNodeLeavesTheOutputs() {
    assertEquals("a = 1\nb = a\noutput a", remove("a = 1\nb = a\nc = b\noutput c, a", "c"));
    assertEquals("a = 1\nb = a", remove("a = 1\nb = a\nc = b\noutput c", "c"));
  }

  @Test
  void commentsWithinARewrittenStatementStay() {
    assertEquals(
        "# first\n# second\nv1 = b\ny = v1 * c # end\na = 1",
        removeEdge("y = (a # first\n + b # second\n) * c # end\na = 1", "a->v1"));
  }

  @Test
  void removedEdgeIsOneOfTheParallelOnes() {
    assertEquals("x = 3\ny = x", removeEdge("x = 3\ny = x*x", "x->y#2"));
    assertEquals(
        "X -> Y : α = 1, γ=3 # three\nW->Y",
        removeEdge("X -> Y : α = 1,  β=2, γ=3 # three\nW->Y", "X->Y:β"));
    assertEquals("W->Y\nX = 0", removeEdge("X -> Y : α=1\nW->Y", "X->Y:α"));
    assertEquals("let k = 2\nX -> Y : k", removeEdge("let k = 2\nX -> Y : k, 3", "X->Y#2"));
  }

  @Test
  void connectedNodeTakesOneOperandMore() {
    assertEquals(
        "a = 1\nb = 2\nc = a\ny = a + b + c", connect("a = 1\nb = 2\nc = a\ny = a+b", "c", "y"));
    assertEquals("y = a * b * c\nc = 1", connect("y = a*b\nc = 1", "c", "y"));
    assertEquals("c = 1\ny = max(a, b, c)", connect("c = 1\ny = max(a,b)", "c", "y"));
    assertEquals("c = 1\ny = sin(a) + c", connect("c = 1\ny = sin(a)", "c", "y"));
    assertEquals("c = 1\ny = a^2 + c", connect("c = 1\ny = a^2", "c", "y"));
    assertEquals(
        "X -> Y : α=2 # edge\nW -> Y : 1\nW = 3", connect("X -> Y : α=2 # edge\nW = 3", "W", "Y"));
    assertEquals("a = 1; b = a", connect("a = 1; b = 2", "a", "b"));
    assertEquals("c = 1\na = c\ny = sin(a)", connect("c = 1\ny = sin(a)", "c", "a"));
  }

  @Test
  void nodeIsNotNamedLikeAnEdge() {
    assertEquals(
        "X -> Y : v1=2; s = sin(X); y = s + 1; output y",
        rename("X -> Y : v1=2; sin(X) + 1", "v2", "s"));
  }

  @Test
  void editsOfTheSameTextFollowEachOther() {
    String text = "# net\n(a+b)*(b+1)   # product\n";
    text = connect(text, "a", "d");
    assertEquals("# net\nc = a + b\nd = b + 1 + a\ne = c * d   # product\n", text);
    text = rename(text, "d", "δ");
    text = removeEdge(text, "b->δ");
    assertEquals("# net\nc = a + b\nδ = 1 + a\ne = c * δ   # product\n", text);
    text = remove(text, "c");
    assertEquals("# net\nδ = 1 + a\ne = δ   # product\nb = 0\n", text);
  }
}
