package edgewise.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.Training;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A training run in words and figures, without a window. */
class TrainingNarrationTest {
  private static Training moons(int epochs) {
    StandardSet set = StandardSet.MOONS;
    Training training = TrainingSetup.of(new DataSource.Standard(set, 1), false).training();
    for (int i = 0; i < epochs; i++) {
      training.epoch();
    }
    return training;
  }

  private static void assertWithoutGaps(Narration narration) {
    int reached = 0;
    for (Narration.Phase phase : narration.phases()) {
      assertEquals(reached, phase.from(), phase.title());
      assertTrue(phase.to() > phase.from(), phase.title());
      reached = phase.to();
    }
    assertEquals(narration.size(), reached);
  }

  @Test
  void everyStepHasATitleASentenceEquationsAndAFigure() {
    Training training = moons(2);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      TrainingNarration run = TrainingNarration.of(training, locale);
      assertEquals(2 * training.stepsPerEpoch(), run.size());
      for (int k = 0; k <= run.size(); k++) {
        int shown = run.moment(k).step();
        assertTrue(shown <= k);
        assertTrue(run.title(k).contains(Integer.toString(shown)), run.title(k));
        assertFalse(run.sentence(k).isBlank());
        assertEquals(2, run.equations(k).size());
        assertFalse(run.figure(k, Theme.LIGHT).items().isEmpty());
      }
      assertThrows(IndexOutOfBoundsException.class, () -> run.title(run.size() + 1));
    }
  }

  @Test
  void phasesAreEpochsAndTenAtMost() {
    for (int epochs : List.of(0, 1, 2, 10, 11, 57, 230)) {
      TrainingNarration run = TrainingNarration.of(moons(epochs), Locale.ENGLISH);
      assertWithoutGaps(run);
      assertTrue(run.phases().size() <= 10, epochs + ": " + run.phases());
    }
    TrainingNarration run = TrainingNarration.of(moons(11), Locale.ENGLISH);
    assertEquals("epochs 1–2", run.phases().getFirst().title());
    assertEquals("epoch 11", run.phases().getLast().title());
  }

  @Test
  void sentencesAndEquationsBelongToTheMoment() {
    TrainingNarration run = TrainingNarration.of(moons(3), Locale.ENGLISH);
    int end = run.size();
    assertEquals("epoch 0 · step 0", run.title(0));
    assertTrue(run.sentence(0).startsWith("Nothing is learned yet"), run.sentence(0));
    assertTrue(run.sentence(0).endsWith(" % of the samples are put into their class."));
    assertTrue(run.sentence(end).startsWith("After " + end + " steps"), run.sentence(end));
    assertEquals("第 3 轮 · 第 " + end + " 步", run.in(Locale.SIMPLIFIED_CHINESE).title(end));
  }

  @Test
  void nextAndPreviousPositionsAreKeptMoments() {
    Training training = moons(400);
    TrainingNarration run = TrainingNarration.of(training, Locale.ENGLISH);
    assertTrue(run.moments().size() < run.size(), "a long run keeps some of its moments");
    int at = 0;
    for (int k = 1; k < run.moments().size(); k++) {
      int next = run.nextPosition(at);
      assertEquals(run.moments().get(k).step(), next);
      assertEquals(at, run.previousPosition(next));
      at = next;
    }
    assertEquals(run.size(), at);
    assertEquals(run.size(), run.nextPosition(at));
    assertEquals(0, run.previousPosition(0));
  }
}
