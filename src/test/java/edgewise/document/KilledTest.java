package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it saves, a hundred times; the file is whole every time. */
class KilledTest {
  private static final int KILLS = 100;
  @TempDir Path folder;

  /** Saves two documents in turn until it is killed, and says so with a byte a save. */
  public static final class Saver {
    private Saver() {}

    /** The file to save into. */
    public static void main(String[] args) throws DocumentException {
      Path file = Path.of(args[0]);
      Document[] documents = {Documents.large('a'), Documents.large('b')};
      for (int i = 0; ; i++) {
        DocumentFile.write(file, documents[i % 2]);
        System.out.write('.');
        System.out.flush();
      }
    }
  }

  @Test
  void killedAtAnyMomentTheOldOrTheNewFileIsWhole() {
    // Two at a time: starting a process costs more than all that is tested.
    Set<Character> found =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(lane -> killed(folder.resolve("lane" + lane), lane))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    assertEquals(Set.of('a', 'b'), found, "killed in both halves of the turn");
  }

  /** Kills half of the times in one folder; tells which documents were found afterwards. */
  private static Set<Character> killed(Path folder, int seed) {
    try {
      Files.createDirectory(folder);
      Path file = folder.resolve("lecture.edgewise");
      Document a = Documents.large('a');
      Document b = Documents.large('b');
      Random random = new Random(seed);
      Set<Character> found = new HashSet<>();
      for (int kill = 0; kill < KILLS / 2; kill++) {
        Process saver = saver(file);
        try (InputStream saves = saver.getInputStream()) {
          for (int i = random.nextInt(4); i >= 0; i--) {
            assertNotEquals(-1, saves.read(), "the saver ended by itself");
          }
          spin(random.nextInt(3_000_000));
          saver.destroyForcibly();
          saver.waitFor();
        }
        Document read = DocumentFile.read(file);
        assertTrue(read.equals(a) || read.equals(b), "neither the old nor the new document");
        found.add(read.program().charAt(2));
      }
      DocumentFile.write(file, a);
      try (var files = Files.list(folder)) {
        assertEquals(List.of(file), files.toList(), "what the killed left goes with the next save");
      }
      return found;
    } catch (IOException | DocumentException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Some work of no use, so that the kill falls anywhere in a save. */
  private static void spin(int turns) {
    double x = 1;
    for (int i = 0; i < turns; i++) {
      x = Math.sqrt(x + i);
    }
    assertTrue(x > 0);
  }

  private static Process saver(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Saver.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
