package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"none/net.json", "none/lecture.edgewise"})
  void aFileThatIsNotThereIsNoProgram(String file) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(
        1, Edgewise.run(new PrintWriter(out, true), new PrintWriter(err, true), "open", file));
    assertTrue(err.toString().contains("there is no file " + file), err.toString());
    assertEquals("", out.toString());
  }
}
