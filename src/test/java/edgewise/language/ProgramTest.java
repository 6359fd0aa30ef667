package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
  /** The nodes as definitions, inputs with their values. */
  static String nodes(String program) {
    return Program.parse(program).graph().nodes().stream()
        .map(
            n -> n.given().isPresent() ? n.name() + " := " + n.given().getAsDouble() : n.toString())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "(a+b)*(b+1)         | a; b; c = a + b; d = b + 1; e = c * d",
        "a = 2; (a+b)*(b+1)  | a := 2.0; b; c = a + b; d = b + 1; e = c * d",
        "x*x                 | x; y = x * x",
        "x*x+y               | x; v1 = x * x; y; v2 = v1 + y",
        "a - b + c           | a; b; c; d = a - b + c",
        "(a+b)+c             | a; b; d = a + b; c; e = d + c",
        "r = (a+b)           | a; b; r = a + b",
        "r = a*b*c           | a; b; v1 = a * b; c; r = v1 * c",
        "r = -a*b + c        | a; b; v1 = a * b; c; r = -v1 + c",
        "r = a*-b            | a; b; v1 = -b; r = a * v1",
        "r = -2*x            | x; r = (-2) * x",
        "r = -x^2            | x; v1 = x^2; r = -v1",
        "r = x^y^2           | x; y; v1 = y^2; r = x^v1",
        "r = x**-2           | x; r = x^(-2)",
        "r = 2·x×y⋅z − 1     | x; v1 = 2 * x; y; v2 = v1 * y; z; v3 = v2 * z; r = v3 - 1",
        "r = a / b / c       | a; b; v1 = a / b; c; r = v1 / c",
        "r = x               | x; r = x",
        "r = 1/4             | r := 0.25",
        "let k = 3; r = k*x  | x; r = k * x",
        "r = 2*k; let k = 3  | r := 6.0",
        "r = pi*x + π        | x; v1 = π * x; r = v1 + π",
        "pi = 3; r = pi*x    | pi := 3.0; x; r = pi * x",
        "r = σ(x) + σ        | x; v1 = sigmoid(x); σ; r = v1 + σ",
        "r = max(x)+mean(x,y)| x; v1 = max(x); y; v2 = mean(x, y); r = v1 + v2",
        "r = sum(x,y,1)      | x; y; r = x + y + 1",
        "b = c; c = 2*a; a=1 | a := 1.0; c = 2 * a; b = c",
        "X->Y:α=1,2; W→Y:-1  | X; W; Y = (α + 2) * X + (-1) * W",
        "X -> Y              | X; Y = 1 * X",
        "w_12 * δ + 输入     | w_12; δ; v1 = w_12 * δ; 输入; y = v1 + 输入",
        "v1 * v1 + 1         | v1; v2 = v1 * v1; y = v2 + 1"
      })
  void everyFormOfTheLanguageMakesItsNodes(String program, String expected) {
    assertEquals(expected, nodes(program));
  }

  @Test
  void newLineContinuesInParenthesesAndAfterOperatorsAndCommas() {
    assertEquals(nodes("y = max(a, b) + c*d"), nodes("y = max(a # first\n, b) +\n\n c *\r\n d"));
    assertEquals(nodes("X -> Y : α=1, β=2"), nodes("X -> Y : α=1,\n\n  β=2"));
    assertEquals("a; b", nodes("output a,\n b; a\n b").substring(0, 4));
  }

  @Test
  void textMayBeginWithAByteOrderMarkAndEndLinesAnyWay() {
    assertEquals("a := 1.0; b = a + 1; c = b", nodes("\uFEFFa = 1\r\nb = a+1\rc = b;;\n"));
  }

  @Test
  void namesAreComparedInComposedForm() {
    assertEquals("\u00e9; y = \u00e9 + \u00e9", nodes("y = \u00e9 + e\u0301"));
  }

  @Test
  void outputsAreNamedOrFound() {
    assertEquals("[e]", outputs("output e; e = a; f = a"));
    assertEquals("[y1, y2]", outputs("y1 = a; y2 = a"));
    assertEquals("[b]", outputs("b = a+1; c = b+1; b"));
    assertEquals("[y, z]", outputs("sin(x)\ncos(x)"));
    assertEquals("[y, v1]", outputs("sin(x1)\ncos(x1)"));
  }

  private static String outputs(String program) {
    return Program.parse(program).graph().outputs().stream().map(Node::name).toList().toString();
  }

  @Test
  void lettersThatDoNotReachLeaveAllNodesNumbered() {
    assertEquals("w; x; v1 = w + x; v2 = w - x; y = v1 * v2", nodes("(w+x)*(w-x)"));
  }

  @Test
  void placesAreThoseOfTheText() {
    Program program = Program.parse("a = 2  # two\nc = (a+b)*\n  a");
    assertEquals(new Span(1, 5, 1, 4, 5), program.definition("a").orElseThrow());
    assertEquals(new Span(2, 1, 14, 13, 27), program.definition("c").orElseThrow());
    assertEquals(new Span(2, 6, 3, 18, 21), program.definition("v1").orElseThrow());
    assertEquals(new Span(2, 8, 1, 20, 21), program.definition("b").orElseThrow());
    assertTrue(program.definition("z").isEmpty());
  }

  @Test
  void inputsValueIsReplacedWhereItStands() {
    Program program = Program.parse("a = 2   # first\nb = a*x");
    assertEquals("a = -0.5   # first\nb = a*x", program.withInput("a", -0.5).text());
    assertEquals("a = 2   # first\nx = 3\nb = a*x", program.withInput("x", 3).text());
    assertEquals("a = 2; a*b", Program.parse("a = 1/3; a*b").withInput("a", 2).text());
    assertEquals("a = 1; b = 4; a*b", Program.parse("a = 1; a*b").withInput("b", 4).text());
    assertEquals("a = 1\na*b", Program.parse("a*b").withInput("a", 1).text());
    assertEquals(
        "# note\r\na = 1\r\ny = a\r\n",
        Program.parse("# note\r\ny = a\r\n").withInput("a", 1).text());
    assertThrows(IllegalArgumentException.class, () -> program.withInput("b", 1));
  }

  @Test
  void goldenCasesHaveTheirValues() {
    ComputationGraph article = graph("a=2; b=1; c=a+b; d=b+1; e=c*d");
    assertEquals(6, Values.of(article, "e"));
    assertEquals(2, Values.partial(article, "e", "a"));
    assertEquals(5, Values.partial(article, "e", "b"));
    ComputationGraph paths = graph("X=1\nX -> Y : α=1, β=2, γ=3\nY -> Z : δ=1, ε=1, ζ=2");
    assertEquals(24, Values.partial(paths, "Z", "X"));
    assertEquals(4, Values.partial(graph("a=1; b=a+a; c=b+b"), "c", "a"));
    ComputationGraph survey = graph("x1=2; x2=5; y = ln(x1) + x1*x2 - sin(x2)");
    assertEquals(11.652, Values.of(survey, "y"), 5e-4);
    assertEquals(5.5, Values.partial(survey, "y", "x1"), 1e-12);
    assertEquals(1.716, Values.partial(survey, "y", "x2"), 5e-4);
    ComputationGraph two =
        graph("x1=1;x2=1;x1->h1:1;x2->h1:1;x2->h2:2;h1->y1:-1;h1->y2:1;h2->y2:1");
    assertEquals(
        List.of(-1.0, -1.0, 1.0, 3.0),
        List.of(
            Values.partial(two, "y1", "x1"),
            Values.partial(two, "y1", "x2"),
            Values.partial(two, "y2", "x1"),
            Values.partial(two, "y2", "x2")));
    ComputationGraph neuron = graph("w0=2;w1=-3;w2=-3;x0=-1;x1=-2;a=sigmoid(w0*x0+w1*x1+w2)");
    assertEquals(0.7311, Values.of(neuron, "a"), 5e-5);
    assertEquals(-0.5898, Values.partial(neuron, "a", "x1"), 5e-5);
    assertEquals(-0.3932, Values.partial(neuron, "a", "w1"), 5e-5);
  }

  private static ComputationGraph graph(String program) {
    return Program.parse(program).graph();
  }
}
