package edgewise.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Texts that break parsers: deep, long and odd ones. */
class RobustnessTest {
  private static final int DEEP = 100_000;

  private static int nodes(String program) {
    return Program.parse(program).graph().nodes().size();
  }

  private static String problem(String program) {
    ProgramException e = assertThrows(ProgramException.class, () -> Program.parse(program));
    return e.problems().getFirst().key();
  }

  @Test
  void nestingHasNoLimit() {
    assertEquals(1, nodes("(".repeat(DEEP) + "x" + ")".repeat(DEEP)));
    assertEquals(DEEP + 1, nodes("(".repeat(DEEP) + "x" + "+1)".repeat(DEEP)));
    assertEquals(DEEP + 1, nodes("sin(".repeat(DEEP) + "x" + ")".repeat(DEEP)));
    assertEquals(DEEP + 1, nodes("-".repeat(DEEP) + "x"));
    assertEquals(DEEP + 1, nodes("x^".repeat(DEEP) + "x"));
    assertEquals(DEEP + 1, nodes("x*".repeat(DEEP) + "x"));
    assertEquals(2, nodes("x+".repeat(DEEP) + "x"));
    assertEquals("expected-value-at-end", problem("(".repeat(DEEP)));
    assertEquals("unclosed", problem("(".repeat(DEEP) + "x"));
  }

  @Test
  void chainOfDefinitionsInAnyOrderHasNoLimit() {
    StringBuilder chain = new StringBuilder();
    for (int i = DEEP; i > 0; i--) {
      chain.append('v').append(i).append(" = v").append(i - 1).append(" + 1\n");
    }
    assertEquals(DEEP + 1, nodes(chain.toString()));
    assertEquals("cycle", problem(chain + "v0 = v" + DEEP));
  }

  @Test
  void oddTextsAreToldOddities() {
    assertEquals("empty", problem(""));
    assertEquals("empty", problem("\uFEFF \r\n # only a comment \r\n;;"));
    assertEquals("strange", problem("a = \uD800"));
    assertEquals("strange", problem("\0"));
    ProgramException e = assertThrows(ProgramException.class, () -> Program.parse("a = \uD800"));
    assertEquals(
        "line 1, column 5: \"U+D800\" is not a character of the language\n  a = �\n      ^",
        e.problems().getFirst().report(Locale.ENGLISH));
  }

  @Property(tries = 5000)
  void anyTextIsReadOrRefused(
      @ForAll
          @Chars({
            'a', 'x', 'y', '1', '2', '.', '+', '-', '*', '/', '^', '(', ')', ',', '=', ':', ';',
            '\n', '>', ' ', '#', 'π', '$'
          })
          String text) {
    try {
      Program program = Program.parse(text);
      String again = GraphText.of(program.graph());
      Program.parse(again);
    } catch (ProgramException e) {
      e.problems().forEach(p -> p.report(Locale.CHINESE));
    }
  }

  @Property(tries = 500)
  void anyUnicodeIsReadOrRefused(@ForAll String text) {
    try {
      Program.parse(text);
    } catch (ProgramException e) {
      e.problems().forEach(p -> p.report(Locale.ENGLISH));
    }
  }
}
