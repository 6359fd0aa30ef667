package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
  private static List<Problem> problems(String program) {
    return assertThrows(ProgramException.class, () -> Program.parse(program)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "y = sni(x)           | 1:5+3 unknown-function sin",
        "y = sin(x) + tahn(x) | 1:14+4 unknown-function tanh",
        "y = arcsin(x)        | 1:5+6 unknown-function asin",
        "y = qqqq(x)          | 1:5+4 unknown-function",
        "a = 1; y = a(2)      | 1:12+1 call-of-value",
        "y = 2x               | 1:6+1 missing-operator 2*x",
        "y = (a+b)(b+1)       | 1:10+1 missing-operator )*(",
        "y = a b              | 1:7+1 missing-operator a*b",
        "y = a +              | 1:8+0 expected-value-at-end",
        "y =                  | 1:4+0 expected-value-at-end",
        "y = * 3              | 1:5+1 expected-value",
        "y = (a + b           | 1:5+1 unclosed",
        "y = sin(a            | 1:8+1 unclosed",
        "y = a)               | 1:6+1 unopened",
        "y = ()               | 1:6+1 expected-value",
        "y = (a, b)           | 1:7+1 comma-outside-call",
        "y = 1,5              | 1:6+1 expected-operator",
        "y = a ? b            | 1:7+1 strange",
        "y = （a)             | 1:5+1 strange (",
        "y = x²               | 1:6+1 strange ^2",
        "y = 1e999            | 1:5+5 number-too-large",
        "sin(x) = 2           | 1:1+6 left-side",
        "max = 3              | 1:1+3 function-as-name",
        "y = max + 1          | 1:5+3 function-without-arguments",
        "y = let              | 1:5+3 keyword-as-name",
        "let = 2              | 1:1+3 keyword-as-name",
        "let output = 2       | 1:5+6 keyword-as-name",
        "let k                | 1:6+0 expected-equals-at-end",
        "let k 3              | 1:7+1 expected-equals",
        "output               | 1:7+0 expected-name-at-end",
        "output 3             | 1:8+1 expected-name",
        "X -> 3               | 1:6+1 expected-name",
        "X -> Y 3             | 1:8+1 expected-colon",
        "otput y              | 1:1+5 unknown-statement output",
        "a = 1 b = 2          | 1:7+1 missing-separator",
        "y = pow(x)           | 1:5+6 arity",
        "y = sin()            | 1:5+5 arity",
        "y = min()            | 1:5+5 arity-any",
        "a = 1; a = 2         | 1:8+1 defined-twice",
        "a = 1; let a = 2     | 1:12+1 defined-twice",
        "Y = 1; X -> Y : 2    | 1:13+1 assigned-and-reached",
        "X -> Y : 2; Y = 1    | 1:13+1 assigned-and-reached",
        "X -> X               | 1:6+1 edge-to-itself",
        "let k = 1; k -> Y    | 1:12+1 edge-from-constant",
        "X -> Y : α           | 1:10+1 coefficient-without-value",
        "let beta=1; X->Y:bata| 1:18+4 coefficient-without-value beta",
        "X -> Y : X=2         | 1:10+1 label-of-node",
        "X->Y:α=1; X->Z:α=2   | 1:16+1 label-of-two-values",
        "x; let k = x         | 1:12+1 let-of-node",
        "a = b; b = a         | 1:1+1 cycle",
        "x = x + 1            | 1:1+1 cycle",
        "loss = x; output los | 1:18+3 output-unknown loss",
        "a = 1; output a, a   | 1:18+1 output-twice",
        "let k=1; x; output k | 1:20+1 output-of-constant",
        "# nothing            | 1:1+0 empty",
        "let k = 3            | 1:1+0 empty"
      })
  void everyProblemHasItsPlaceKindAndSuggestion(String program, String expected) {
    Problem p = problems(program).getFirst();
    String report =
        "%d:%d+%d %s %s".formatted(p.line(), p.column(), p.length(), p.key(), p.suggestion());
    assertEquals(expected, report.strip());
    assertEquals(1, problems(program).stream().filter(q -> q.key().equals(p.key())).count());
  }

  @Test
  void messageSaysWhereAndWhatInBothLanguages() {
    Problem problem = problems("y = sni(x)").getFirst();
    assertEquals(
        "line 1, column 5: unknown function \"sni\"; did you mean \"sin\"?",
        problem.message(Locale.US));
    assertEquals("第 1 行，第 5 列：未知函数“sni”；您是想写“sin”吗？", problem.message(Locale.CHINESE));
    assertEquals(problem.message(Locale.ENGLISH), problem.message(Locale.GERMANY));
  }

  @Test
  void cycleIsToldAsTheArrowsRun() {
    assertTrue(problems("a = b + 1; b = a").getFirst().message(Locale.US).endsWith("a → b → a"));
    assertTrue(problems("a->b;b->c;c->a").getFirst().message(Locale.US).endsWith("b → c → a → b"));
  }

  @Test
  void caretStandsUnderThePlaceBehindTabsAndWideCharacters() {
    assertEquals("\n  \te = x $ 3\n  \t      ^", excerpt("\te = x $ 3"));
    assertEquals("\n  网络 = 输入 $ 3\n  " + " ".repeat(12) + "^", excerpt("网络 = 输入 $ 3"));
    assertEquals("\n  y = sni(x)\n      ^^^", excerpt("y = sni(x)"));
  }

  private static String excerpt(String program) {
    String report = problems(program).getFirst().report(Locale.ENGLISH);
    return report.substring(report.indexOf('\n'));
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String excerpt = excerpt("y = " + "a+".repeat(500) + "$" + "+b".repeat(500));
    assertTrue(excerpt.startsWith("\n  …a+a"), excerpt);
    String[] lines = excerpt.split("\n", -1);
    assertTrue(lines[1].endsWith("…") && lines[1].length() < 110, excerpt);
    assertEquals('$', lines[1].charAt(lines[2].indexOf('^')));
  }

  @Test
  void oneWrongStatementHidesNoOther() {
    assertEquals(
        "1 unknown-function, 2 expected-value-at-end, 4 defined-twice, 5 unclosed, 7 strange",
        problems("a = foo(1)\nb = 2 +\nc = b\na = 2\nd = (a +\n a\ne = $").stream()
            .map(p -> p.line() + " " + p.key())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void atMostTwentyAreToldTheFirstOnes() {
    List<Problem> problems = problems("$\n".repeat(1000));
    assertEquals(20, problems.size());
    assertEquals(20, problems.getLast().line());
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    Properties english = bundle("problems.properties");
    Properties chinese = bundle("problems_zh_CN.properties");
    assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertFalse(english.getProperty(key).contains("'"), key);
      assertFalse(chinese.getProperty(key).contains("'"), key);
    }
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Problem.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
