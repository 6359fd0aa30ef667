package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --lang}: no word of the other language is left, in formulas and pictures neither. */
class LanguageTest {
  private static final String NONE = "a = 0; b = 0; c = a / b";
  @TempDir private Path folder;

  private static String run(String... line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(0, Edgewise.run(new PrintWriter(out), new PrintWriter(err), line), err::toString);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "latex", "markdown"})
  void aTraceIsInOneLanguage(String format) {
    String english = run("trace", NONE, "--format", format);
    assertTrue(english.contains("undefined"), english);
    String chinese = run("trace", NONE, "--format", format, "--lang", "zh");
    assertFalse(chinese.contains("undefined"), chinese);
    assertTrue(chinese.contains("无定义"), chinese);
  }

  @Test
  void aPictureIsInTheLanguageAskedFor() throws IOException {
    assertNotEquals(rendered(NONE, "en"), rendered(NONE, "zh"));
    assertEquals(rendered("a = 1; c = a * a", "en"), rendered("a = 1; c = a * a", "zh"));
  }

  private String rendered(String program, String language) throws IOException {
    Path file = folder.resolve(language + ".svg");
    run("render", program, "--lang", language, "--out", file.toString());
    return Files.readString(file);
  }
}
