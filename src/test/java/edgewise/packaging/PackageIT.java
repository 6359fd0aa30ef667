package edgewise.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package as a thing that is copied and linked to: it starts from anywhere, with no environment
 * but an empty home and one tool of the shell, and from the archive of its classes. What its
 * commands answer is in {@link LauncherIT}.
 */
@DisabledOnOs(OS.WINDOWS)
class PackageIT {
  private static final Path LAUNCHER = Path.of(System.getProperty("edgewise.launcher"));
  private static final Path HOME = LAUNCHER.getParent().getParent();

  @TempDir private Path elsewhere;

  /** What a run said on both streams, and the status it ended with. */
  private record Run(int status, String out, String err) {}

  @Test
  void tellsItsVersionAndNothingElse() {
    Run run = edgewise("--version");
    assertEquals(new Run(0, "Edgewise " + System.getProperty("edgewise.version") + "\n", ""), run);
  }

  @Test
  void tellsHowItIsUsed() {
    Run run = edgewise("--help");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: edgewise"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aWrongCommandLineIsToldOnStandardErrorAlone() {
    Run run = edgewise("--no-such-option");
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--no-such-option"), run.err());
  }

  @Test
  void startsThroughLinksToLinks() throws IOException {
    Path folder = Files.createDirectory(elsewhere.resolve("a folder"));
    Path near = Files.createSymbolicLink(folder.resolve("near"), LAUNCHER);
    Path far = Files.createSymbolicLink(elsewhere.resolve("far"), elsewhere.relativize(near));
    assertEquals(0, run(far, Map.of(), "--version").status());
    Files.delete(near);
  }

  @Test
  void startsFromAFolderWithSpacesWhereverItIsMoved() throws IOException {
    Path moved = elsewhere.resolve("moved to a folder");
    copy(HOME, moved);
    Run run = run(moved.resolve("bin/edgewise"), Map.of(), "--version");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertArchiveFits(moved);
  }

  @Test
  void settingsForOtherJavasDoNotReachIt() {
    Map<String, String> settings =
        Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "JDK_JAVA_OPTIONS", "-Dx=y", "_JAVA_OPTIONS", "-Dx=y");
    Run run = run(LAUNCHER, settings, "--version");
    assertEquals(0, run.status());
    assertEquals("", run.err());
  }

  @Test
  void leavesNothingInTheHomeFolder() throws IOException {
    edgewise("--version");
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertEquals(List.of(), files.filter(f -> !f.endsWith("out") && !f.endsWith("err")).toList());
    }
  }

  @Test
  void startsFromTheArchiveOfItsClasses() {
    assertArchiveFits(HOME);
  }

  @Test
  void theWindowToo() throws IOException {
    Path loaded = elsewhere.resolve("loaded");
    Run run =
        run(
            HOME.resolve("runtime/bin/java"),
            Map.of("XDG_CONFIG_HOME", elsewhere.resolve("settings").toString()),
            "-Xshare:on",
            "-Xlog:class+load:file=" + loaded,
            "-XX:+UseSerialGC",
            "--enable-native-access=javafx.graphics",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:SharedArchiveFile=" + HOME.resolve("lib/edgewise.jsa"),
            "-cp",
            HOME.resolve("lib/edgewise.jar") + ":" + System.getProperty("edgewise.tests"),
            WindowRehearsal.class.getName());
    assertEquals(0, run.status(), run.out() + run.err());
    List<String> lines = Files.readAllLines(loaded);
    for (String seen :
        List.of(
            "edgewise.ui.window.Studio",
            "edgewise.ui.graph.GraphPane",
            "edgewise.ui.network.NetworkPane",
            "javafx.scene.control.SplitPane")) {
      assertTrue(
          lines.stream().anyMatch(l -> l.contains(seen + " source: shared objects file")), seen);
    }
  }

  @Test
  void whatIsAModuleOfTheRuntimeIsNotAJarToo() throws IOException {
    try (Stream<Path> jars = Files.list(HOME.resolve("lib"))) {
      assertFalse(jars.anyMatch(jar -> jar.getFileName().toString().startsWith("javafx")));
    }
  }

  /** Without the silence of the launcher, an archive that doesn't fit ends the start. */
  private void assertArchiveFits(Path home) {
    Run run =
        run(
            home.resolve("runtime/bin/java"),
            Map.of(),
            "-Xshare:on",
            "-XX:+UseSerialGC",
            "--enable-native-access=javafx.graphics",
            "-XX:SharedArchiveFile=" + home.resolve("lib/edgewise.jsa"),
            "-cp",
            home.resolve("lib/edgewise.jar").toString(),
            "edgewise.cli.Edgewise",
            "--version");
    assertEquals(0, run.status(), run.out() + run.err());
  }

  private Run edgewise(String... arguments) {
    return run(LAUNCHER, Map.of(), arguments);
  }

  private Run run(Path program, Map<String, String> settings, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path out = elsewhere.resolve("out");
    Path err = elsewhere.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(settings);
    builder.environment().put("HOME", elsewhere.toString());
    builder.environment().put("PATH", toolsWithoutJava().toString());
    try {
      int status = builder.start().waitFor();
      return new Run(status, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A folder with the one tool that the launcher may ask for. */
  private static Path toolsWithoutJava() {
    try {
      Path tools = Files.createDirectories(HOME.resolveSibling("tools"));
      Path readlink = tools.resolve("readlink");
      if (!Files.exists(readlink)) {
        Path real = Path.of("/usr/bin/readlink");
        Files.createSymbolicLink(readlink, Files.exists(real) ? real : Path.of("/bin/readlink"));
      }
      return tools;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file));
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
