package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.SweepProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The pass over a hundred million inputs, here over fewer. */
class LargePassTest {
  @Test
  void everyDerivativeIsTheSumOfTheNeighbours() {
    LargePass pass = LargePass.run(100_000, SweepProgress.NONE);
    assertEquals(3 * 100_000 - 3, pass.slots());
    assertEquals(25L * pass.slots(), pass.bytes());
    assertEquals(0, pass.worst());
    assertEquals(1e5, pass.value(), 1e3);
  }

  @Test
  void progressGoesFromStartToEndAndNeverBack() {
    List<Double> fractions = new ArrayList<>();
    LargePass.run(2_000_000, fractions::add);
    assertTrue(fractions.size() > 5);
    assertEquals(fractions.stream().sorted().toList(), fractions);
    assertTrue(fractions.getFirst() < 0.1 && fractions.getLast() > 0.9 && fractions.getLast() <= 1);
  }

  @Test
  void itStopsWhereverItIsWhenAskedTo() {
    for (double until : List.of(0.0, 0.5, 0.85, 0.9)) {
      assertThrows(
          CancellationException.class, () -> LargePass.run(2_000_000, f -> f < until), "" + until);
    }
  }

  @Test
  void tooLittleMemoryIsToldBeforeAnythingIsDoneWithASizeThatFits() {
    assertEquals(7_499_999_925L, LargePass.bytes(LargePass.HUNDRED_MILLION));
    if (Memory.of(LargePass.bytes(LargePass.MOST)).suffices()) {
      return;
    }
    TooLittleMemory e =
        assertThrows(
            TooLittleMemory.class, () -> LargePass.run(LargePass.MOST, SweepProgress.NONE));
    assertEquals(LargePass.bytes(LargePass.MOST), e.memory().needed());
    assertTrue(e.smaller() < LargePass.MOST && e.smaller() >= 1000);
    assertTrue(Memory.of(LargePass.bytes(e.smaller())).suffices());
  }
}
