package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.LargeTape;
import edgewise.autodiff.Tape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRunTest {
  @TempDir private Path folder;

  @Test
  void theTapeOutsideTheHeapFindsWhatTheTapeOnItFinds() {
    int n = 2000;
    Loaded onHeap = new FanIn().load(n);
    double[] gradient = onHeap.tape().gradient(onHeap.outputs()[0], onHeap.inputs());
    try (LargeTape tape = LargeTape.allocate(n, 2 * n - 3, bytes -> {})) {
      for (int i = 0; i < n; i++) {
        tape.set(i, FanIn.value(i + 1));
      }
      long y = tape.multiply(0, 1);
      for (int i = 1; i + 1 < n; i++) {
        y = tape.add(y, tape.multiply(i, i + 1));
      }
      assertEquals(3 * n - 3, tape.slots());
      assertEquals(new FanIn().slots(n), tape.slots());
      tape.evaluate(done -> {});
      for (int again = 0; again < 2; again++) {
        tape.reverse(y, done -> {});
        for (int i = 0; i < n; i++) {
          assertEquals(gradient[i], tape.adjoint(i), 1e-12);
        }
      }
      assertEquals(onHeap.tape().value(onHeap.outputs()[0]), tape.value(y), 1e-9);
      assertThrows(IllegalArgumentException.class, () -> tape.set(n, 0));
    }
  }

  @Test
  void aMillionInputsTakeOnePassAndTellHowFarItIs() {
    List<Watcher.Stage> stages = new ArrayList<>();
    LargeRun run =
        LargeRun.of(
            1_000_000,
            (stage, done) -> {
              assertTrue(done >= 0 && done <= 1, stage + " " + done);
              stages.add(stage);
              return true;
            });
    assertEquals(run.exact(), run.derivative());
    assertEquals(66_000_000 - 75, run.bytes());
    Loaded same = new FanIn().load(1_000_000);
    Tape tape = same.tape();
    tape.evaluate();
    assertEquals(tape.value(same.outputs()[0]), run.value());
    assertEquals(
        EnumSet.of(
            Watcher.Stage.MEMORY,
            Watcher.Stage.TAPE,
            Watcher.Stage.PRIMAL,
            Watcher.Stage.REVERSE),
        Set.copyOf(stages));
  }

  @Test
  void itCanBeGivenUpInEveryStage() {
    for (Watcher.Stage last :
        List.of(
            Watcher.Stage.MEMORY,
            Watcher.Stage.TAPE,
            Watcher.Stage.PRIMAL,
            Watcher.Stage.REVERSE)) {
      CancellationException e =
          assertThrows(
              CancellationException.class,
              () -> LargeRun.of(10_000, (stage, done) -> stage != last));
      assertEquals(last.name(), e.getMessage());
    }
    assertThrows(
        CancellationException.class,
        () -> new Stopwatch(new Product(), (stage, done) -> false).time(
            edgewise.strategy.Mode.FORWARD, 1000));
  }

  @Test
  void aSmallerSizeIsOfferedThatFits() {
    assertEquals(0, LargeRun.fits(0));
    assertEquals(10_000_000, LargeRun.fits(1_000_000_000));
    assertTrue(LargeRun.bytes(LargeRun.fits(5_000_000_000L)) <= 5_000_000_000L);
    assertEquals(70_000_000, LargeRun.fits(5_000_000_000L));
    assertTrue(LargeRun.fits(Long.MAX_VALUE) <= LargeRun.MOST);
    assertEquals(6_599_999_925L, LargeRun.bytes(LargeRun.HUNDRED_MILLION));
  }

  @Test
  void memoryIsWhatLinuxSaysAndWhatTheGroupLeaves() throws Exception {
    Path meminfo = folder.resolve("meminfo");
    Files.writeString(meminfo, "MemTotal: 100 kB\nMemAvailable:      64 kB\n");
    assertEquals(OptionalLong.of(65_536), Memory.linux(meminfo));
    assertEquals(OptionalLong.empty(), Memory.linux(folder.resolve("none")));
    Files.writeString(folder.resolve("memory.max"), "max\n");
    Files.writeString(folder.resolve("memory.current"), "1000\n");
    assertEquals(OptionalLong.empty(), Memory.group(folder));
    Files.writeString(folder.resolve("memory.max"), "5000\n");
    assertEquals(OptionalLong.of(4000), Memory.group(folder));
    assertTrue(Memory.available() >= 0);
  }
}
