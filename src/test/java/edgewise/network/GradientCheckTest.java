package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientCheckTest {
  @ParameterizedTest
  @EnumSource(value = Preset.class, names = "DIGITS", mode = EnumSource.Mode.EXCLUDE)
  void everyParameterOfEveryPresetPasses(Preset preset) {
    List<GradientCheck.Comparison> all =
        GradientCheck.of(preset.network(), preset.sample(), GradientCheck.STEP, () -> false);
    assertEquals(preset.network().parameters(), all.size());
    all.forEach(c -> assertTrue(c.relativeError() < 1e-6, c.toString()));
  }

  @Test
  void theErrorOverTheStepIsAV() {
    List<GradientCheck.Point> points =
        GradientCheck.sweep(Preset.NOTATION.network(), Preset.NOTATION.sample(), () -> false);
    GradientCheck.Point best =
        points.stream().min(Comparator.comparing(GradientCheck.Point::error)).orElseThrow();
    assertTrue(best.step() < 1e-4 && best.step() > 1e-7, best.toString());
    assertTrue(best.error() < 1e-9);
    assertTrue(points.getFirst().error() > 1e4 * best.error());
    assertTrue(points.getLast().error() > 1e4 * best.error());
  }

  @Test
  void theDemonsNudgeDoesWhatBackpropagationPredicts() {
    BackwardPass pass = Preset.NOTATION.sample().through(Preset.NOTATION.network());
    for (int l = 2; l <= 3; l++) {
      for (int j = 1; j <= pass.forward().network().size(l); j++) {
        Nudge small = Nudge.of(pass, new Neuron(l, j), 1e-3);
        Nudge large = Nudge.of(pass, new Neuron(l, j), 1e-2);
        assertEquals(small.predicted(), small.actual(), 1e-2 * Math.abs(small.predicted()));
        // What the straight line leaves out grows with the square.
        assertEquals(100, large.predictionError() / small.predictionError(), 5);
      }
    }
  }

  @Test
  void aCheckThatIsCancelledEnds() {
    assertEquals(
        0,
        GradientCheck.of(Preset.DIGITS.network(), Preset.DIGITS.sample(), 1e-5, () -> true).size());
  }
}
