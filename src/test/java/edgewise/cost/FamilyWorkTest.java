package edgewise.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.GradientResult;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Work;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The formulas say what the strategies count. */
class FamilyWorkTest {
  private static final List<Long> OUTPUTS = List.of(1L, 2L, 3L, 5L);

  private static Strategy strategy(Mode mode) {
    return switch (mode) {
      case PATH_SUM -> new PathSum();
      case MERGED -> new MergedPaths();
      case FORWARD -> new ForwardMode();
      case REVERSE -> new ReverseMode();
      case DIFFERENCES -> new FiniteDifferences();
      case EVALUATE -> throw new IllegalArgumentException(mode.id());
    };
  }

  /**
   * What goes by outputs is added up over them. The others serve all outputs at once, and on these
   * families the last output depends on all the rest.
   */
  private static Work worked(ComputationGraph graph, Mode mode) {
    boolean byOutput = mode == Mode.REVERSE || mode == Mode.PATH_SUM;
    List<Node> outputs = byOutput ? graph.outputs() : List.of(graph.outputs().getLast());
    return outputs.stream()
        .map(output -> GradientResult.of(strategy(mode), Target.ofAllInputs(graph, output)).work())
        .reduce(Work.NONE, Work::plus);
  }

  private static BigInteger paths(ComputationGraph graph) {
    return graph.outputs().stream()
        .map(o -> GradientResult.of(new ReverseMode(), Target.ofAllInputs(graph, o)).paths())
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  @ParameterizedTest
  @EnumSource
  void formulasAgreeWithTheStrategiesOnSmallMembers(Family family) {
    for (int size = family.smallest(); size <= 7; size++) {
      for (long outputs : family == Family.JACOBIAN ? OUTPUTS : List.of(1L)) {
        ComputationGraph graph = Program.parse(family.program(size, (int) outputs)).graph();
        for (Mode mode : CostLab.STRATEGIES) {
          FamilyWork count = FamilyWork.of(family, size, outputs, mode);
          String what = family.id() + " " + size + "×" + outputs + " " + mode.id();
          assertEquals(worked(graph, mode), count.work(), what);
          assertEquals(paths(graph), count.paths(), what);
        }
      }
    }
  }

  @Test
  void tenStagesOfThreeAre59049PathsAgainst30Edges() {
    FamilyWork walked = FamilyWork.of(Family.CHAIN, 10, 1, Mode.PATH_SUM);
    FamilyWork swept = FamilyWork.of(Family.CHAIN, 10, 1, Mode.REVERSE);
    assertEquals(BigInteger.valueOf(59_049), walked.paths());
    assertEquals(BigInteger.valueOf(30), swept.work().edgeVisits());
    assertEquals(BigInteger.valueOf(9), swept.work().multiplications());
  }

  @Test
  void aMillionInputsAreAMillionSweepsForwardAndOneInReverse() {
    assertEquals(
        1_000_000, FamilyWork.of(Family.FAN_IN, 1_000_000, 1, Mode.FORWARD).work().passes());
    assertEquals(1, FamilyWork.of(Family.FAN_IN, 1_000_000, 1, Mode.REVERSE).work().passes());
    assertEquals(
        2_000_000, FamilyWork.of(Family.FAN_IN, 1_000_000, 1, Mode.DIFFERENCES).work().passes());
  }

  @Test
  void withFewInputsAndManyOutputsForwardIsTheCheaper() {
    Work forward = FamilyWork.of(Family.JACOBIAN, 3, 100, Mode.FORWARD).work();
    Work reverse = FamilyWork.of(Family.JACOBIAN, 3, 100, Mode.REVERSE).work();
    assertEquals(3, forward.passes());
    assertEquals(100, reverse.passes());
    assertEquals(-1, forward.edgeVisits().compareTo(reverse.edgeVisits()));
    assertEquals(-1, forward.multiplications().compareTo(reverse.multiplications()));
  }

  @Test
  void aHundredThousandStagesAreStillCountedExactly() {
    BigInteger paths = FamilyWork.of(Family.CHAIN, 100_000, 1, Mode.PATH_SUM).paths();
    assertEquals(BigInteger.valueOf(3).pow(100_000), paths);
  }
}
