package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.lesson.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes eliminated one by one: what it costs, and that the Jacobian is always the same. */
class EliminationTest {
  private static final int MOST_EXHAUSTIVE = 8;

  @ParameterizedTest
  @EnumSource(names = {"FROM_THE_MIDDLE", "CHEAPEST_FIRST"})
  void inTheseExamplesNeitherForwardNorReverseIsCheapest(Example example) {
    ComputationGraph graph = Program.parse(example.program()).graph();
    long best = exhaustive(Elimination.of(graph));
    assertTrue(best < cost(graph, new EliminationOrder.FromInputs()));
    assertTrue(best < cost(graph, new EliminationOrder.FromOutputs()));
    OptimalElimination optimum = OptimalElimination.of(graph).orElseThrow();
    assertEquals(best, optimum.multiplications());
    assertEquals(best, cost(graph, names(optimum.order())));
  }

  @Test
  void theExamplesCostWhatTheirTextsSay() {
    ComputationGraph middle = Program.parse(Example.FROM_THE_MIDDLE.program()).graph();
    assertEquals(15, cost(middle, new EliminationOrder.FromInputs()));
    assertEquals(15, cost(middle, new EliminationOrder.FromOutputs()));
    assertEquals(13, cost(middle, new EliminationOrder.Markowitz()));
    ComputationGraph greedy = Program.parse(Example.CHEAPEST_FIRST.program()).graph();
    assertEquals(9, cost(greedy, new EliminationOrder.FromInputs()));
    assertEquals(9, cost(greedy, new EliminationOrder.FromOutputs()));
    assertEquals(9, cost(greedy, new EliminationOrder.Markowitz()));
    assertEquals(
        8, cost(greedy, new EliminationOrder.Listed(List.of("v4", "v3", "v1", "v2", "v5"))));
  }

  @Test
  void theOptimumIsWhatTryingEveryOrderFinds() {
    int searched = 0;
    for (int seed = 0; seed < 400; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Elimination start = Elimination.of(graph);
      if (start.left().size() <= 6) {
        OptimalElimination optimum = OptimalElimination.of(graph).orElseThrow();
        assertEquals(exhaustive(start), optimum.multiplications(), "seed " + seed);
        assertEquals(optimum.multiplications(), cost(graph, names(optimum.order())));
        searched += start.left().size() > 2 ? 1 : 0;
      }
    }
    assertTrue(searched > 100, "enough graphs with a choice: " + searched);
  }

  @Test
  void anOutputThatOthersUseIsEliminatedAndKept() {
    ComputationGraph graph =
        Program.parse("x=2;z=3;a=x*z;b=sin(a);c=a*b;output a;output c").graph();
    Elimination all = Elimination.of(graph, new EliminationOrder.FromInputs());
    assertEquals(exhaustive(Elimination.of(graph)), optimum(graph));
    sameAsTheTape(graph, all);
  }

  @Test
  void everyOrderGivesTheSameJacobian() {
    for (int seed = 0; seed < 300; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 12);
      List<Node> order = new ArrayList<>(Elimination.of(graph).left());
      Random random = new Random(seed);
      for (int i = 0; i < 5; i++) {
        Collections.shuffle(order, random);
        Elimination by = Elimination.of(graph);
        for (Node node : order) {
          by = by.eliminate(node);
        }
        sameAsTheTape(graph, by);
      }
    }
  }

  @Test
  void anEntryIsEmptyUntilNothingMoreWillBeAddedToIt() {
    for (int seed = 0; seed < 200; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 10);
      Elimination by = Elimination.of(graph);
      Jacobian end = Elimination.of(graph, new EliminationOrder.FromInputs()).jacobian();
      while (!by.isDone()) {
        Jacobian now = by.jacobian();
        for (int row = 0; row < now.outputs().size(); row++) {
          for (int column = 0; column < now.inputs().size(); column++) {
            if (now.entry(row, column).isPresent()) {
              double value = end.entry(row, column).getAsDouble();
              double size = Math.max(1, Math.abs(value));
              assertEquals(value, now.entry(row, column).getAsDouble(), 1e-9 * size);
            }
          }
        }
        by = by.eliminate(by.left().getLast());
      }
      assertTrue(by.jacobian().isComplete());
    }
  }

  @Test
  void aNodeIsEliminatedOnceAndOnlyIfItLiesBetween() {
    ComputationGraph graph = Program.parse("a=2;b=1;c=a+b;d=b+1;e=c*d").graph();
    Elimination start = Elimination.of(graph);
    Node c = graph.node("c").orElseThrow();
    assertEquals(2, start.cost(c));
    Elimination one = start.eliminate(c);
    assertEquals(Work.of(1, 5, 2, 0), one.work());
    assertEquals(List.of(c), one.order());
    assertFalse(one.isDone());
    assertThrows(IllegalArgumentException.class, () -> one.eliminate(c));
    assertThrows(
        IllegalArgumentException.class, () -> one.eliminate(graph.node("e").orElseThrow()));
    assertEquals(List.of(), start.order(), "the one before is as it was");
  }

  @Test
  void theWholeJacobianIsMergedAsATraceToo() {
    ComputationGraph graph = Program.parse(Example.TWO_OUTPUTS.program()).graph();
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    Trace trace = new JacobianMerge(new EliminationOrder.FromOutputs()).trace(target, Detail.EDGE);
    List<Double> left =
        trace.steps().stream().filter(Step.Remain.class::isInstance).map(Step::value).toList();
    assertEquals(List.of(-1.0, -1.0, 1.0, 3.0), left);
    assertEquals(List.of(-1.0, -1.0), List.copyOf(trace.last().gradient().values()));
    assertEquals(
        Elimination.of(graph, new EliminationOrder.FromOutputs()).work().multiplications(),
        trace.last().work().multiplications());
  }

  @Test
  void aGraphThatIsTooLargeToSearchIsRefused() {
    String chain =
        "v0=1;"
            + String.join(
                ";",
                IntStream.range(0, 25).mapToObj(i -> "v" + (i + 1) + "=sin(v" + i + ")").toList());
    assertTrue(OptimalElimination.of(Program.parse(chain).graph()).isEmpty());
  }

  private static EliminationOrder names(List<Node> order) {
    return new EliminationOrder.Listed(order.stream().map(Node::name).toList());
  }

  private static long cost(ComputationGraph graph, EliminationOrder order) {
    return Elimination.of(graph, order).work().multiplications().longValueExact();
  }

  private static long optimum(ComputationGraph graph) {
    return OptimalElimination.of(graph).orElseThrow().multiplications();
  }

  /** Every order of what is left, tried. */
  private static long exhaustive(Elimination at) {
    assertTrue(at.left().size() <= MOST_EXHAUSTIVE);
    if (at.isDone()) {
      return at.work().multiplications().longValueExact();
    }
    return at.left().stream().mapToLong(node -> exhaustive(at.eliminate(node))).min().orElseThrow();
  }

  private static void sameAsTheTape(ComputationGraph graph, Elimination by) {
    Tape tape = Tape.compile(graph);
    tape.evaluate();
    Jacobian jacobian = by.jacobian();
    assertTrue(jacobian.isComplete());
    for (int row = 0; row < jacobian.outputs().size(); row++) {
      tape.reverse(tape.slot(jacobian.outputs().get(row)));
      for (int column = 0; column < jacobian.inputs().size(); column++) {
        Node input = jacobian.inputs().get(column);
        double expected = tape.adjoint(tape.slot(input));
        double scale = scale(graph, jacobian.outputs().get(row), input);
        assertEquals(expected, jacobian.entry(row, column).getAsDouble(), 1e-12 * scale);
      }
    }
  }

  /** The sum of the sizes of all products: what rounding errors are relative to. */
  static double scale(ComputationGraph graph, Node output, Node input) {
    double sum = 1;
    for (PathTerm term : AllPaths.of(graph, input, output).terms()) {
      sum += Math.abs(term.product());
    }
    return sum;
  }
}
