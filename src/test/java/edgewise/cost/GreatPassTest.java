package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The pass over a hundred million inputs, here over fewer. */
class GreatPassTest {
  @Test
  void everyDerivativeIsTheSumOfTheNeighbours() {
    GreatPass pass = GreatPass.run(100_000, Progress.NONE);
    assertEquals(3 * 100_000 - 3, pass.slots());
    assertEquals(25L * pass.slots(), pass.bytes());
    assertEquals(0, pass.worst());
    assertEquals(1e5, pass.value(), 1e3);
  }

  @Test
  void progressGoesFromStartToEndAndNeverBack() {
    List<Double> told = new ArrayList<>();
    GreatPass.run(2_000_000, told::add);
    assertTrue(told.size() > 5);
    assertEquals(told.stream().sorted().toList(), told);
    assertTrue(told.getFirst() < 0.1 && told.getLast() > 0.9 && told.getLast() <= 1);
  }

  @Test
  void itStopsWhereverItIsWhenAskedTo() {
    for (double until : List.of(0.0, 0.5, 0.85, 0.9)) {
      assertThrows(
          CancellationException.class, () -> GreatPass.run(2_000_000, f -> f < until), "" + until);
    }
  }

  @Test
  void tooLittleMemoryIsToldBeforeAnythingIsDoneWithASizeThatFits() {
    assertEquals(7_499_999_925L, GreatPass.bytes(GreatPass.HUNDRED_MILLION));
    if (Memory.of(GreatPass.bytes(GreatPass.MOST)).suffices()) {
      return;
    }
    TooLittleMemory e =
        assertThrows(TooLittleMemory.class, () -> GreatPass.run(GreatPass.MOST, Progress.NONE));
    assertEquals(GreatPass.bytes(GreatPass.MOST), e.memory().needed());
    assertTrue(e.smaller() < GreatPass.MOST && e.smaller() >= 1000);
    assertTrue(Memory.of(GreatPass.bytes(e.smaller())).suffices());
  }
}
