package edgewise.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run as its users run it: no Java on the machine, from any folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell launcher is for Linux and macOS")
class LauncherIT {
  private static final Path LAUNCHER = Path.of(System.getProperty("edgewise.launcher"));
  private static final String PRODUCT = "(a+b)*(b+1)";
  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(LAUNCHER, "", arguments);
  }

  private Run run(Path launcher, String input, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Path in = Files.createTempFile(folder, "in", ".txt");
    Files.writeString(in, input);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.put("PATH", pathWithoutJava());
    builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it came to an end");
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** The few tools the launcher is written with, in a folder where no Java is. */
  private String pathWithoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink")) {
      Path link = tools.resolve(tool);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of("/usr/bin", tool));
      }
    }
    return tools.toString();
  }

  @Test
  void gradPrintsTheObjectOthersRelyOn() throws Exception {
    Run run = run("grad", PRODUCT, "--at", "a=2,b=1", "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertEquals(
        "{\"target\":\"e\",\"value\":6.0,\"gradient\":{\"a\":2.0,\"b\":5.0},\"mode\":\"reverse\",\"passes\":1,"
            + "\"edgeVisits\":5,\"multiplications\":3,\"additions\":1,\"paths\":\"3\"}\n",
        run.out());
  }

  @Test
  void networkPrintsOnePassOfAFile() throws Exception {
    Path file = folder.resolve("net.json");
    Files.writeString(
        file,
        "{\"layers\":[1,1],\"activation\":\"sigmoid\",\"cost\":\"quadratic\","
            + "\"weights\":[[[2]]],\"biases\":[[-2]],"
            + "\"sample\":{\"input\":[1],\"target\":[0]}}");
    Run run = run("network", file.toString(), "--format", "json");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        "{\"cost\":0.125,\"activations\":[[1.0],[0.5]],\"preActivations\":[[0.0]],"
            + "\"delta\":[[0.125]],\"gradient\":{\"weights\":[[[0.125]]],\"biases\":[[0.125]]}}",
        run.out().strip());
  }

  @Test
  void trainLearnsXorAndSaysTheSameTwice() throws Exception {
    Path file = folder.resolve("xor.json");
    Files.writeString(
        file,
        "{\"layers\":[2,4,1],\"activation\":\"tanh\",\"output\":\"sigmoid\",\"cost\":\"cross-entropy\","
            + "\"training\":{\"data\":\"xor\",\"learningRate\":1,\"batch\":4,\"epochs\":300,\"seed\":1}}");
    Run once = run("train", file.toString(), "--format", "json");
    assertEquals(0, once.status(), once.err());
    assertTrue(
        once.out()
            .startsWith(
                "{\"data\":\"xor\",\"samples\":4,\"epochs\":300,\"steps\":300,\"seed\":1,"));
    assertTrue(once.out().contains("\"accuracy\":1.0,\"history\":["), once.out());
    assertEquals(once.out(), run("train", file.toString(), "--format", "json").out());
    Run iris = run("train", "nobody.json");
    assertEquals(1, iris.status());
    assertEquals("", iris.out());
  }

  @Test
  void ninePathsCostOneAndFourMergedAndNineAndEightWalked() throws Exception {
    Path file = folder.resolve("nine paths.txt");
    Files.writeString(file, "X = 1\nX -> Y : α=1, β=2, γ=3\nY -> Z : δ=1, ε=1, ζ=2\n");
    Run merged = run("grad", file.toString(), "--mode", "merged");
    assertTrue(merged.out().contains("1 multiplication, 4 additions; 9 paths"), merged.out());
    Run walked = run("grad", file.toString(), "--mode", "path-sum");
    assertTrue(walked.out().contains("9 multiplications, 8 additions; 9 paths"), walked.out());
    assertEquals("", merged.err() + walked.err());
  }

  @Test
  void costPrintsRowsWithTheKeysOthersRelyOn() throws Exception {
    Run run = run("cost", "--family", "chain", "--inputs", "2,10", "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertTrue(
        run.out()
            .startsWith(
                "[{\"family\":\"chain\",\"inputs\":2,\"outputs\":1,\"strategy\":\"path-sum\",\"passes\":1,"
                    + "\"edgeVisits\":18,\"multiplications\":9,\"additions\":8,\"paths\":\"9\",\"seconds\":"),
        run.out());
    assertTrue(run.out().contains("\"strategy\":\"merged\""), run.out());
    assertTrue(run.out().contains("\"seconds\":null,\"measured\":false"), run.out());
    assertTrue(run.out().contains("\"paths\":\"59049\""), run.out());
    assertEquals(2, run("cost", "--family", "spiral").status());
    assertEquals(2, run("cost", "--inputs", "10,many").status());
    assertEquals(2, run("cost", "--format", "poem").status());
  }

  @Test
  void traceShowsTwoParallelEdgesAndSix() throws Exception {
    Run run = run("trace", "x*x", "--at", "x=3", "--format", "json");
    assertEquals("", run.err());
    assertTrue(run.out().contains("\"edge\":\"x->y\""), run.out());
    assertTrue(run.out().contains("\"edge\":\"x->y#2\""), run.out());
    assertTrue(run.out().contains("\"value\":6.0"), run.out());
    Run chinese = run("trace", "x*x", "--at", "x=3", "--lang", "zh");
    assertTrue(chinese.out().contains("。"), chinese.out());
  }

  @Test
  void renderDrawsPicturesAndNothingHalf() throws Exception {
    Path png = folder.resolve("e.png");
    Path svg = folder.resolve("e.svg");
    assertEquals("", run("render", PRODUCT, "--at", "a=2,b=1", "--out", png.toString()).err());
    assertEquals("", run("render", PRODUCT, "--at", "a=2,b=1", "--out", svg.toString()).err());
    byte[] head = Files.readAllBytes(png);
    assertArrayEquals(
        new byte[] {(byte) 0x89, 'P', 'N', 'G'},
        List.of(0, 1, 2, 3).stream()
            .collect(() -> new byte[4], (b, i) -> b[i] = head[i], (a, b) -> {}));
    assertTrue(Files.readString(svg).startsWith("<svg"));
    Path steps = folder.resolve("steps");
    Run all = run("render", PRODUCT, "--at", "a=2,b=1", "--step", "all", "--out", steps.toString());
    assertEquals(0, all.status(), all.err());
    try (var files = Files.list(steps)) {
      assertEquals(16, files.count());
    }
  }

  @Test
  void aWrongProgramIsToldWithItsPlaceAndStatusOne() throws Exception {
    Run run = run("grad", "sni(x)", "--at", "x=1");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("line 1, column 1"), run.err());
    assertTrue(run.err().contains("^") && run.err().contains("sin"), run.err());
  }

  @Test
  void anInputWithoutAValueIsNamed() throws Exception {
    Run run = run("grad", PRODUCT, "--at", "a=2");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("b") && run.err().contains("--at"), run.err());
  }

  @Test
  void aWrongCommandLineHasStatusTwo() throws Exception {
    for (String[] wrong :
        List.of(
            new String[] {"grad"},
            new String[] {"grad", "a*b", "--nonsense"},
            new String[] {"grad", "a*b", "--at", "a=1,b=1", "--of", "nobody"},
            new String[] {"grad", "a*b", "--at", "z=1"},
            new String[] {"grad", "a*b", "--at", "a=1,b=1", "--mode", "sideways"},
            new String[] {"render", "a*b", "--at", "a=1,b=1", "--out", "picture.bmp"})) {
      Run run = run(wrong);
      assertEquals(2, run.status(), String.join(" ", wrong) + run.err());
      assertEquals("", run.out());
      assertFalse(run.err().isEmpty());
    }
  }

  @Test
  void readsStandardInputAndWorksThroughALink() throws Exception {
    Path link = folder.resolve("a link to edgewise");
    Files.createSymbolicLink(link, LAUNCHER);
    Run run = run(link, "x = 3\ny = x^2\n", "grad", "-");
    assertEquals("", run.err());
    assertTrue(run.out().contains("∂y/∂x = 6"), run.out());
  }

  @Test
  void withoutADisplayItSaysWhatToDoInstead() throws Exception {
    Run run = run();
    assertEquals(0, run.status(), run.err());
    assertEquals(1, run.out().strip().lines().count());
    assertTrue(run.out().contains("render") && run.out().contains("grad"), run.out());
    assertTrue(run("--help").out().getBytes(StandardCharsets.UTF_8).length > 100);
  }
}
