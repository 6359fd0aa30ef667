package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.autodiff.Tape;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the graph, every way to the derivative finds the same one. */
class AgreementTest {
  private static final int GRAPHS = 3000;

  private static final List<Strategy> EXACT =
      List.of(
          new ForwardMode(),
          new PathSum(100_000),
          new MergedPaths(),
          new MergedPaths(new EliminationOrder.FromOutputs()),
          new MergedPaths(new EliminationOrder.Markowitz()));

  @Test
  void forwardReversePathSumAndMergedAgreeOnThousandsOfGraphs() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Question question = question(seed);
      Answer reverse = Answer.of(new ReverseMode(), question);
      double scale = scale(question);
      for (Strategy strategy : EXACT) {
        Answer answer = Answer.of(strategy, question);
        assertEquals(reverse.value(), answer.value());
        assertEquals(reverse.paths(), answer.paths());
        for (Node node : question.wrt()) {
          same(
              answer.gradient().get(node),
              reverse.gradient().get(node),
              scale,
              seed + " " + strategy);
        }
      }
    }
  }

  @Test
  void theTapeAgreesWithTheStepsInBothDirections() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Question question = question(seed);
      double scale = scale(question);
      Map<Node, Double> steps = Answer.of(new ReverseMode(), question).gradient();
      Tape tape = Tape.compile(question.graph());
      int target = tape.slot(question.target());
      tape.evaluate();
      tape.reverse(target);
      for (Node node : question.wrt()) {
        same(tape.adjoint(tape.slot(node)), steps.get(node), scale, seed + " reverse");
      }
      for (Node node : question.wrt()) {
        tape.forward(tape.slot(node));
        same(tape.tangent(target), steps.get(node), scale, seed + " forward");
      }
      assertTrue(tape.bytes() <= 37L * tape.size() + 4L * question.graph().nodes().size());
    }
  }

  /**
   * Central differences, where a nudge of this size crosses no kink and rounding does not drown it.
   */
  @Test
  void centralDifferencesAgreeWhereTheFunctionIsSmooth() {
    int compared = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Question question = question(seed);
      if (scale(question) > 1e4 || liesOnKink(question)) {
        continue;
      }
      Map<Node, Double> exact = Answer.of(new ReverseMode(), question).gradient();
      Map<Node, Double> near = differences(question, 1e-5);
      Map<Node, Double> nearer = differences(question, 1e-6);
      for (Node node : question.wrt()) {
        double spread = Math.abs(near.get(node) - nearer.get(node));
        double size = Math.max(1, Math.abs(exact.get(node)));
        if (spread < 1e-5 * size) {
          assertEquals(exact.get(node), nearer.get(node), 1e-4 * size, seed + " " + node.name());
          compared++;
        }
      }
    }
    assertTrue(compared > GRAPHS, "enough was compared: " + compared);
  }

  private static boolean liesOnKink(Question question) {
    return new Evaluation()
        .trace(question, Detail.NODE).steps().stream()
            .anyMatch(s -> s instanceof Step.Differentiate d && d.kink().isPresent());
  }

  private static Map<Node, Double> differences(Question question, double h) {
    Strategy strategy = new FiniteDifferences(OptionalDouble.of(h), false);
    return Answer.of(strategy, question).gradient();
  }

  @Test
  void fineAndCoarseDetailCostTheSame() {
    for (int seed = 0; seed < 300; seed++) {
      Question question = question(seed);
      for (Strategy strategy :
          List.of(new ForwardMode(), new ReverseMode(), new PathSum(), new MergedPaths())) {
        Frame fine = strategy.trace(question, Detail.EDGE).last();
        Frame coarse = strategy.trace(question, Detail.NODE).last();
        assertEquals(coarse.work(), fine.work(), strategy + " " + seed);
        assertEquals(coarse.gradient(), fine.gradient());
      }
    }
  }

  private static Question question(int seed) {
    ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 14);
    Random random = new Random(seed);
    Node target = graph.nodes().getLast();
    List<Node> wrt = new ArrayList<>(graph.inputs());
    Node inner = graph.nodes().get(random.nextInt(graph.nodes().size()));
    if (!wrt.contains(inner)) {
      wrt.add(inner);
    }
    return new Question(graph, target, wrt);
  }

  /** The sum of the sizes of all path products: what rounding errors are relative to. */
  private static double scale(Question question) {
    Linearization linear = Linearization.of(question, step -> {});
    double[] sums = new double[question.graph().nodes().size()];
    sums[question.target().index()] = 1;
    for (Node node : linear.nodes().reversed()) {
      for (Edge edge : question.graph().in(node)) {
        sums[edge.source().index()] += Math.abs(linear.partial(edge)) * sums[node.index()];
      }
    }
    double largest = 1;
    for (Node node : question.wrt()) {
      largest = Math.max(largest, sums[node.index()]);
    }
    return largest;
  }

  private static void same(double actual, double expected, double scale, String what) {
    if (Double.isNaN(expected)) {
      assertTrue(Double.isNaN(actual), what);
    } else {
      assertEquals(expected, actual, 1e-12 * scale, what);
    }
  }
}
