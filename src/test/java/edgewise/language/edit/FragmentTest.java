package edgewise.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edgewise.graph.Values;
import edgewise.language.Program;
import edgewise.language.ProgramException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentTest {
  @Test
  void copyStandsAlone() {
    Program program = Program.parse("let k = 3\na = 2\nb = a*k + 1\nb -> c : k, α=2\nd = c");
    assertEquals("let k = 3\nb = 7\nb -> c : k, α=2\n", Edits.copy(program, List.of("c")));
    assertEquals("", Edits.copy(program, List.of()));
  }

  @Test
  void pastedNamesAreFree() {
    Program program = Program.parse("let k = 3\na = 2 # two\nb -> c : k, α=2\nb = a\n");
    String text = Edits.paste(program, "let k = 3; a = 5\na -> d : k, α=4, β=1 # new\noutput d");
    assertEquals(
        "let k = 3\na = 2 # two\nb -> c : k, α=2\nb = a\na_1 = 5\na_1 -> d : k, α_1=4, β=1 # new\n",
        text);
    assertEquals(40, Values.of(Program.parse(text).graph(), "d"));
    assertEquals(
        "a = 1; b = a; a_1 = 1; b_1 = a_1",
        Edits.paste(Program.parse("a = 1; b = a"), "a = 1\nb = a"));
    assertThrows(ProgramException.class, () -> Edits.paste(program, "a = = 1"));
    assertEquals(program.text(), Edits.paste(program, " \n"));
  }

  @Test
  void pastedExpressionGetsNamesAndNoSayInTheOutputs() {
    assertEquals(
        "c = a + b\nd = c * b\nc_1 = a_1 + b_1\nd_1 = c_1 * b_1",
        Edits.paste(Program.parse("(a+b)*b"), "(a+b)*b"));
    assertEquals(
        "x = 1\r\nz = 2\r\ny = z\r\n", Edits.paste(Program.parse("x = 1\r\n"), "z = 2\ny = z"));
  }

  @Test
  void pastedPiStaysTheConstant() {
    assertEquals("π = 3\ny = pi*2*x", Edits.paste(Program.parse("π = 3"), "y = π*2*x"));
    assertEquals("z = π; y = z; π_1 = 3", Edits.paste(Program.parse("z = π; y = z"), "π = 3"));
  }
}
