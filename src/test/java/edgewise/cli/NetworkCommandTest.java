package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandTest {
  private static final String NEURON =
      "{\"layers\":[1,1],\"activation\":\"sigmoid\",\"cost\":\"quadratic\","
          + "\"weights\":[[[2]]],\"biases\":[[-2]]";
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("net.json"), text);
    String[] line = new String[options.length + 2];
    line[0] = "network";
    line[1] = file.toString();
    System.arraycopy(options, 0, line, 2, options.length);
    return Edgewise.run(new PrintWriter(out), new PrintWriter(err), line);
  }

  @Test
  void jsonHasItsKeysInTheirOrder() throws IOException {
    String sample = ",\"sample\":{\"input\":[1],\"target\":[0]}}";
    assertEquals(0, run(NEURON + sample, "--format", "json"), err::toString);
    assertEquals(
        "{\"cost\":0.125,\"activations\":[[1.0],[0.5]],\"preActivations\":[[0.0]],"
            + "\"delta\":[[0.125]],\"gradient\":{\"weights\":[[[0.125]]],\"biases\":[[0.125]]}}\n",
        out.toString());
  }

  @Test
  void theTableNamesEveryNumber() throws IOException {
    assertEquals(0, run(NEURON + ",\"sample\":{\"input\":[1],\"target\":[0]}}"));
    assertEquals(
        """
        C = 0.125

        a^1 = [1]

        z^2 = [0]
        a^2 = [0.5]
        δ^2 = [0.125]
        ∂C/∂b^2 = [0.125]
        ∂C/∂w^2 = [0.125]
        """,
        out.toString());
  }

  @Test
  void numbersThatRunAwayAreStrings() throws IOException {
    String away =
        "{\"layers\":[1,1],\"activation\":\"identity\",\"cost\":\"quadratic\","
            + "\"weights\":[[[1e200]]],\"biases\":[[0]],\"sample\":{\"input\":[1],\"target\":[0]}}";
    assertEquals(0, run(away, "--format", "json"));
    assertTrue(out.toString().startsWith("{\"cost\":\"Infinity\","), out::toString);
  }

  @Test
  void aWrongFileIsStatusOneAndPrintsNothing() throws IOException {
    assertEquals(1, run(NEURON + "}"));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("no sample"), err::toString);
    assertEquals(1, run("{\"layers\":[1,1]}"));
    assertTrue(err.toString().contains("\"activation\" is missing"), err::toString);
  }

  @Test
  void aWrongCommandLineIsStatusTwo() throws IOException {
    assertEquals(2, run(NEURON + "}", "--format", "csv"));
    assertEquals(
        1, Edgewise.run(new PrintWriter(out), new PrintWriter(err), "network", "nowhere.json"));
    assertEquals("", out.toString());
  }
}
