package edgewise.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Figure;
import edgewise.figure.Theme;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.lesson.Example;
import edgewise.strategy.Target;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A race in words and figures, without a window. */
class RaceNarrationTest {
  private static RaceNarration race(String program, Locale locale) {
    ComputationGraph graph = Program.parse(program).graph();
    return RaceNarration.of(Target.ofAllInputs(graph, graph.outputs().getFirst()), locale);
  }

  @Test
  void everyTickHasATitleASentenceAndAFigure() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      RaceNarration race = race(Example.NINE_PATHS.program(), locale);
      assertEquals(35, race.size());
      for (int k = 0; k <= race.size(); k++) {
        assertTrue(race.title(k).contains(Integer.toString(k)), race.title(k));
        assertFalse(race.sentence(k).isBlank());
        Figure figure = race.figure(k, Theme.LIGHT);
        assertFalse(figure.items().isEmpty());
        assertEquals(
            figure.items().size(),
            new HashSet<>(figure.items().stream().map(item -> item.key()).toList()).size(),
            "every item has a key of its own");
      }
    }
  }

  @Test
  void everyPhaseEndsWhereALaneFinishes() {
    RaceNarration race = race(Example.NINE_PATHS.program(), Locale.ENGLISH);
    assertEquals(
        List.of(
            new Narration.Phase("forward", "Forward, Reverse, Merge", 0, 11),
            new Narration.Phase("differences", "Differences", 11, 12),
            new Narration.Phase("path-sum", "Path sum", 12, 35)),
        race.phases());
  }

  @Test
  void sentencesAndEquationsNameTheFinishedLanesAndTheirGradient() {
    RaceNarration race = race(Example.NINE_PATHS.program(), Locale.ENGLISH);
    assertEquals("Nobody has arrived yet.", race.sentence(10));
    assertEquals(List.of(), race.equations(10));
    assertEquals("Arrived: Forward, Reverse, Merge. Still on the way: 2.", race.sentence(11));
    assertEquals(List.of("\\frac{\\partial Z}{\\partial X} = 24"), race.equations(11));
    assertTrue(race.sentence(35).endsWith("All end at the same gradient."), race.sentence(35));
    assertThrows(IndexOutOfBoundsException.class, () -> race.sentence(36));
  }

  @Test
  void theLastPositionIsTheEndOfARaceOfAnyLength() {
    StringBuilder program = new StringBuilder("s0 = 1\n");
    for (int i = 1; i <= 25; i++) {
      program.append("s%d = s%d + s%d + s%d%n".formatted(i, i - 1, i - 1, i - 1));
    }
    RaceNarration race = race(program.toString(), Locale.ENGLISH);
    BigInteger length = race.race().length();
    assertTrue(length.bitLength() > 32, "too long for positions: " + length);
    assertEquals(Integer.MAX_VALUE - 1, race.size());
    assertEquals(length, race.ticks(race.size()));
    assertEquals(BigInteger.valueOf(1000), race.ticks(1000));
    assertEquals(race.size(), race.phases().getLast().to());
    assertTrue(race.sentence(race.size() - 1).contains("Still on the way: 1."));
    assertFalse(race.sentence(race.size()).contains("Still on the way"));
  }
}
