package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.file.NetworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code edgewise train}. */
class TrainCommandTest {
  private static final String SLOW =
      "{\"layers\":[1,1],\"activation\":\"sigmoid\",\"cost\":\"quadratic\","
          + "\"weights\":[[[0.6]]],\"biases\":[[0.9]],\"sample\":{\"input\":[1],\"target\":[0]},"
          + "\"training\":{\"data\":\"sample\",\"learningRate\":0.15,\"batch\":1,\"epochs\":300}}";
  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int run(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("net.json"), text);
    String[] line = new String[options.length + 2];
    line[0] = "train";
    line[1] = file.toString();
    System.arraycopy(options, 0, line, 2, options.length);
    out = new StringWriter();
    err = new StringWriter();
    return Edgewise.run(new PrintWriter(out), new PrintWriter(err), line);
  }

  private static String seeded(String layers, String rest) {
    return "{\"layers\":" + layers + ",\"activation\":\"tanh\"," + rest;
  }

  private static String training(String data, int epochs) {
    return "\"seed\":3,\"training\":{\"data\":\""
        + data
        + "\",\"learningRate\":0.5,\"batch\":4,\"epochs\":"
        + epochs
        + ",\"seed\":1}}";
  }

  private static String xor(int epochs) {
    return seeded(
        "[2,4,1]", "\"output\":\"sigmoid\",\"cost\":\"cross-entropy\"," + training("xor", epochs));
  }

  @Test
  void jsonHasItsKeysInTheirOrderAndTheNetworkAtTheEnd() throws IOException {
    assertEquals(0, run(SLOW, "--format", "json", "--epochs", "1"), err::toString);
    String start =
        "{\"data\":\"sample\",\"samples\":1,\"epochs\":1,\"steps\":1,\"seed\":1,\"loss\":";
    assertTrue(out.toString().startsWith(start), out.toString());
    assertTrue(out.toString().contains("\"accuracy\":null,\"history\":[{\"epoch\":0,\"loss\":"));
    assertTrue(
        out.toString()
            .contains("\"stopped\":null,\"network\":{\"layers\":[1,1],\"activation\":\"sigmoid\","),
        out.toString());
    assertTrue(out.toString().endsWith("]]}}\n"), out.toString());
  }

  @Test
  void theNetworkThatComesOutIsANetworkFile() throws IOException {
    assertEquals(0, run(SLOW, "--format", "json"), err::toString);
    String text = out.toString();
    String network = text.substring(text.indexOf("\"network\":") + 10, text.lastIndexOf('}'));
    double z =
        NetworkFile.read(network).network().weight(2, 1, 1)
            + NetworkFile.read(network).network().bias(2, 1);
    assertEquals(0.0940, 1 / (1 + Math.exp(-z)), 5e-5);
  }

  @Test
  void xorIsLearnedAndTheSameLineTwiceIsTheSameAnswer() throws IOException {
    assertEquals(0, run(xor(1000), "--format", "json"), err::toString);
    String once = out.toString();
    assertTrue(once.contains("\"accuracy\":1.0,\"history\""), once);
    run(xor(1000), "--format", "json");
    assertEquals(once, out.toString());
    run(xor(1000), "--format", "json", "--seed", "8");
    assertNotEquals(once, out.toString());
  }

  @Test
  void theTableTellsTheRun() throws IOException {
    assertEquals(0, run(xor(1000)), err::toString);
    String table = out.toString();
    assertTrue(table.startsWith("xor, 4 samples; 2–4–1; η = 0.5, batch 4, seed 1\n"), table);
    assertTrue(table.contains("    1000 ") && table.contains("100.0 %"), table);
    assertTrue(table.lines().count() < 30, table);
  }

  @Test
  void aTableIsReadFromBesideTheFileAndBadRowsAreRefusedUntilSomebodySkipsThem()
      throws IOException {
    Files.writeString(
        folder.resolve("own.csv"), "a;b;kind\n0;0;no\n1;1;yes\n0,9;1;yes\n0;x;no\n0,1;0;no\n");
    String file =
        seeded("[2,1]", "\"output\":\"sigmoid\",\"cost\":\"quadratic\"," + training("own.csv", 50));
    assertEquals(1, run(file));
    assertEquals("", out.toString());
    assertEquals(
        "edgewise: own.csv has one row that cannot be used; the first is line 5: “b” is no number:"
            + " “x”.\n",
        err.toString());
    assertEquals(0, run(file, "--skip-bad-rows", "--standardise"), err::toString);
    assertTrue(out.toString().contains("own.csv, 4 samples"), out.toString());
  }

  @Test
  void whatRunsAwayIsToldAndEverythingUntilThenIsThere() throws IOException {
    String file =
        "{\"layers\":[2,3,1],\"activation\":\"identity\",\"cost\":\"quadratic\",\"seed\":1,"
            + "\"training\":{\"data\":\"moons\",\"learningRate\":1e9,\"batch\":20,\"epochs\":9}}";
    assertEquals(0, run(file, "--format", "json"), err::toString);
    assertTrue(out.toString().contains("\"stopped\":\"Epoch "), out.toString());
    assertEquals(0, run(file));
    assertTrue(out.toString().contains("That step was not taken"), out.toString());
  }

  @Test
  void whatIsWrongHasStatusOneAndNothingOnStandardOutput() throws IOException {
    String noTraining =
        "{\"layers\":[1,1],\"activation\":\"tanh\",\"cost\":\"quadratic\",\"seed\":1}";
    assertEquals(1, run(noTraining));
    assertTrue(err.toString().contains("add \"training\""), err.toString());
    assertEquals(1, run(seeded("[2,1]", "\"cost\":\"quadratic\"," + training("nobody.csv", 1))));
    assertTrue(err.toString().contains("nobody.csv") && err.toString().contains("xor"));
    assertEquals(1, run(seeded("[3,1]", "\"cost\":\"quadratic\"," + training("xor", 1))));
    assertTrue(err.toString().contains("xor has 2 features"), err.toString());
    assertEquals("", out.toString());
    assertEquals(2, run(SLOW, "--epochs", "-1"));
    assertEquals(2, run(SLOW, "--epochs", "many"));
  }
}
