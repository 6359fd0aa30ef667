package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.SweepProgress;
import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.strategy.Mode;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostLabTest {
  private static CostRow row(List<CostRow> rows, long size, Mode mode) {
    return rows.stream()
        .filter(r -> r.size() == size && r.strategy() == mode)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void tapeWalkAndProgramOfAMemberHaveOneJacobian(Family family) {
    int size = 5;
    int outputs = family == Family.JACOBIAN ? 3 : 1;
    TapeWriter taped = new TapeWriter(16);
    family.write(taped, size, outputs);
    Tape tape = taped.tape();
    assertTrue(tape.size() <= family.slots(size, outputs), family.id());
    double[][] swept = tape.jacobian(taped.outputs(), taped.inputs());
    EdgeListWriter wired = new EdgeListWriter();
    family.write(wired, size, outputs);
    double[][] walked = wired.walk().jacobian();
    ComputationGraph graph = Program.parse(family.program(size, outputs)).graph();
    Tape compiled = Tape.compile(graph);
    int[] targets = graph.outputs().stream().mapToInt(compiled::slot).toArray();
    int[] inputs = graph.inputs().stream().mapToInt(compiled::slot).toArray();
    double[][] parsed = compiled.jacobian(targets, inputs);
    for (int j = 0; j < outputs; j++) {
      assertArrayEquals(swept[j], walked[j], 1e-12, family.id());
      assertArrayEquals(swept[j], parsed[j], 1e-12, family.id());
    }
  }

  @Test
  void whatIsRunToItsEndIsMeasuredAndTheRestIsCalledExtrapolated() {
    List<CostRow> rows =
        CostLab.measure(Family.FAN_IN, List.of(10L, 300_000L), 1, SweepProgress.NONE);
    assertTrue(row(rows, 10, Mode.FORWARD).measured());
    assertTrue(row(rows, 10, Mode.PATH_SUM).measured());
    assertTrue(row(rows, 300_000, Mode.REVERSE).measured());
    CostRow forward = row(rows, 300_000, Mode.FORWARD);
    assertFalse(forward.measured(), "300 000 sweeps of 900 000 slots are not run");
    assertTrue(
        forward.seconds().getAsDouble() > row(rows, 300_000, Mode.REVERSE).seconds().getAsDouble());
    CostRow merged = row(rows, 10, Mode.MERGED);
    assertTrue(merged.seconds().isEmpty());
    assertFalse(merged.measured());
  }

  @Test
  void pathsBeyondCountingByHandTakeATimeThatNobodyMeasured() {
    List<CostRow> rows = CostLab.measure(Family.CHAIN, List.of(100L, 1000L), 1, SweepProgress.NONE);
    CostRow hundred = row(rows, 100, Mode.PATH_SUM);
    assertFalse(hundred.measured());
    assertTrue(hundred.seconds().getAsDouble() > 1e30);
    assertTrue(row(rows, 1000, Mode.PATH_SUM).seconds().isEmpty(), "no double is so long");
    assertTrue(row(rows, 1000, Mode.REVERSE).measured());
  }

  @Test
  void aMeasurementIsStoppedBetweenTwoRows() {
    AtomicInteger reports = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () ->
            CostLab.measure(
                Family.PRODUCT, List.of(10L, 20L), 1, f -> reports.incrementAndGet() < 3));
    assertEquals(3, reports.get());
  }
}
