package edgewise.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edgewise.language.Program;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditExceptionTest {
  @ParameterizedTest
  @CsvSource({
    "b, edit-taken",
    "v1, edit-taken",
    "k, edit-constant",
    "π, edit-constant",
    "α, edit-label",
    "sin, edit-function",
    "let, edit-keyword",
    "2x, edit-illegal",
    "'a b', edit-illegal",
    "'', edit-illegal"
  })
  void nameThatCannotBeGivenIsRefused(String name, String key) {
    String text = "let k = 1\na = 1\nb = sin(a) + k\nb -> c : α=2";
    EditException refusal =
        assertThrows(EditException.class, () -> Edits.rename(Program.parse(text), "a", name));
    assertEquals(key, refusal.key());
  }

  @Test
  void refusalIsASentenceInBothLanguages() {
    EditException refusal =
        assertThrows(EditException.class, () -> Edits.remove(Program.parse("a"), "a"));
    assertEquals(
        "\"a\" is the last node; a program needs at least one", refusal.message(Locale.US));
    assertEquals("“a”是最后一个节点；程序至少要有一个节点", refusal.message(Locale.CHINA));
    assertEquals(
        "edit-unknown",
        assertThrows(EditException.class, () -> Edits.remove(Program.parse("a"), "q")).key());
  }

  @Test
  void circleIsRefused() {
    EditException refusal =
        assertThrows(
            EditException.class,
            () -> Edits.connect(Program.parse("a = 1; b = a; c = b"), "c", "a"));
    assertEquals("edit-cycle", refusal.key());
    assertThrows(EditException.class, () -> Edits.connect(Program.parse("a = 1"), "a", "a"));
  }
}
