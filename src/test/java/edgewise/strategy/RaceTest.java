package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five strategies in lockstep, a unit of work a tick. */
class RaceTest {
  private static Race race(String program) {
    ComputationGraph graph = Program.parse(program).graph();
    return Race.of(Target.ofAllInputs(graph, graph.outputs().getFirst()));
  }

  private static BigInteger ticks(long n) {
    return BigInteger.valueOf(n);
  }

  @Test
  void aLaneTakesWhatItsCountersSay() {
    for (Lane lane : race(Example.NINE_PATHS.program()).lanes()) {
      Work work = lane.trace().last().work();
      assertEquals(
          work.edgeVisits().add(work.multiplications()).add(work.additions()), lane.length());
    }
    assertEquals(
        List.of(ticks(35), ticks(11), ticks(11), ticks(11), ticks(12)),
        race(Example.NINE_PATHS.program()).lanes().stream().map(Lane::length).toList());
  }

  @Test
  void atEveryTickEachHasDoneOneUnitMoreUntilItFinishes() {
    Race race = race(Example.PRODUCT.program());
    for (Lane lane : race.lanes()) {
      int position = lane.position(BigInteger.ZERO);
      assertFalse(lane.isFinished(BigInteger.ZERO));
      for (int t = 1; t <= 40; t++) {
        BigInteger now = ticks(t);
        assertEquals(now.min(lane.length()), lane.done(now));
        assertTrue(lane.position(now) >= position, "no step is taken back");
        position = lane.position(now);
        assertEquals(lane.length().compareTo(now) <= 0, lane.isFinished(now));
        if (lane.isFinished(now)) {
          assertEquals(lane.trace().size(), position);
        }
      }
    }
  }

  @Test
  void theClockStartsWhenValuesAndLocalPartialsAreKnown() {
    Race race = race(Example.PRODUCT.program());
    for (Lane lane : race.lanes()) {
      Frame start = lane.frame(BigInteger.ZERO);
      for (Node node : lane.trace().target().graph().nodes()) {
        assertTrue(start.primal(node).isPresent());
      }
    }
  }

  @Test
  void allFinishAtTheSameGradientOnRandomGraphs() {
    int smooth = 0;
    for (int seed = 0; seed < 150; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 8);
      Race race = Race.of(Target.ofAllInputs(graph, graph.nodes().getLast()));
      for (Lane lane : race.lanes()) {
        Work work = lane.trace().last().work();
        BigInteger units = work.edgeVisits().add(work.multiplications()).add(work.additions());
        assertEquals(units, lane.length(), "seed " + seed + " " + lane.trace().mode());
        if (lane.trace().mode() != Mode.DIFFERENCES) {
          assertTrue(race.agrees(lane), "seed " + seed + " " + lane.trace().mode());
        } else {
          smooth += race.agrees(lane) ? 1 : 0;
        }
      }
    }
    assertTrue(smooth > 110, "differences agree where the function is smooth: " + smooth);
  }

  @Test
  void thePathSumOfAGoogolOfPathsLinesUpLikeAllOthers() {
    Race race = race(new Stages(100, 10).program());
    Lane walker = race.lanes().getFirst();
    assertEquals(new Stages(100, 10).walked().edgeVisits().bitLength() > 300, true);
    assertFalse(walker.isFinished(ticks(Long.MAX_VALUE)));
    assertTrue(race.lanes().get(2).isFinished(ticks(5_000)));
    assertTrue(walker.position(ticks(5_000)) > 0);
    assertTrue(walker.isFinished(race.length()));
    assertTrue(race.agrees(walker));
  }
}
