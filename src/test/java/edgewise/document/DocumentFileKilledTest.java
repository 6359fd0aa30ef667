package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed while it saves, again and again. */
class DocumentFileKilledTest {
  private static final int KILLS = 100;

  /** In a spin of this many turns a megabyte is saved more than once. */
  private static final int MOST_SPINS = 1_000_000;

  @TempDir Path folder;

  @Test
  void theFileIsAlwaysWhole() throws Exception {
    Path file = folder.resolve("work.edgewise");
    List<Document> two = List.of(SavingForever.document(0), SavingForever.document(1));
    assertNotEquals(two.get(0), two.get(1));
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileSaving(file, 1 + random.nextInt(3), random.nextInt(MOST_SPINS));
      assertTrue(two.contains(DocumentFile.read(file)), "after kill " + kill);
      assertTrue(others(file) <= 1, "temporary files pile up after kill " + kill);
    }
    DocumentFile.write(file, two.get(0));
    assertEquals(0, others(file));
  }

  /** Lets it save so many times, and then a bit, so that moments differ within a save too. */
  private static void killWhileSaving(Path file, int saves, int spins) throws Exception {
    Process process = SavingForever.start(file.toString());
    assertEquals(saves, process.getInputStream().readNBytes(saves).length);
    for (int i = 0; i < spins; i++) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
  }

  private static long others(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.filter(f -> !f.equals(file)).count();
    }
  }
}
