package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs are killed while they save, a hundred times; two at a time, as starting them costs more
 * than all that is tested, and in one folder, so that each also clears up after the other.
 */
class DocumentFileKilledTest {
  private static final int LANES = 2;
  private static final int KILLS = 100 / LANES;

  /** A spin of this many turns takes longer than a save. */
  private static final int MOST_SPINS = 400_000;

  /** Left by the last kill of each lane, and one that the other lane is filling just now. */
  private static final int MOST_TEMPORARIES = LANES + 1;

  private final List<Document> two = List.of(SavingForever.document(0), SavingForever.document(1));

  @TempDir Path folder;

  @Test
  void theFileIsAlwaysWhole() throws Exception {
    List<Callable<Set<Document>>> lanes =
        IntStream.range(0, LANES).<Callable<Set<Document>>>mapToObj(i -> () -> kill(i)).toList();
    Set<Document> found = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
      for (Future<Set<Document>> lane : threads.invokeAll(lanes)) {
        found.addAll(lane.get());
      }
    }
    assertEquals(Set.copyOf(two), found);
    DocumentFile.write(file(0), two.get(0));
    assertEquals(0, temporaries());
  }

  private Path file(int lane) {
    return folder.resolve("work" + lane + ".edgewise");
  }

  /** Gives what was found in the file afterwards. */
  private Set<Document> kill(int lane) throws Exception {
    Random random = new Random(lane);
    Set<Document> found = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileSaving(file(lane), 1 + random.nextInt(3), random.nextInt(MOST_SPINS));
      Document read = DocumentFile.read(file(lane));
      assertTrue(two.contains(read), "after kill " + kill);
      found.add(read);
      assertTrue(temporaries() <= MOST_TEMPORARIES, "temporary files pile up, kill " + kill);
    }
    return found;
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

  private long temporaries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tmp")).count();
    }
  }
}
