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
      Target target = target(seed);
      GradientResult reverse = GradientResult.of(new ReverseMode(), target);
      double scale = scale(target);
      for (Strategy strategy : EXACT) {
        GradientResult answer = GradientResult.of(strategy, target);
        assertEquals(reverse.value(), answer.value());
        assertEquals(reverse.paths(), answer.paths());
        for (Node node : target.wrt()) {
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
      Target target = target(seed);
      double scale = scale(target);
      Map<Node, Double> steps = GradientResult.of(new ReverseMode(), target).gradient();
      Tape tape = Tape.compile(target.graph());
      int output = tape.slot(target.node());
      tape.evaluate();
      tape.reverse(output);
      for (Node node : target.wrt()) {
        same(tape.adjoint(tape.slot(node)), steps.get(node), scale, seed + " reverse");
      }
      for (Node node : target.wrt()) {
        tape.forward(tape.slot(node));
        same(tape.tangent(output), steps.get(node), scale, seed + " forward");
      }
      assertTrue(tape.bytes() <= 37L * tape.size() + 4L * target.graph().nodes().size());
    }
  }

  /**
   * Central differences, where a nudge of this size crosses no kink and rounding does not drown it.
   */
  @Test
  void centralDifferencesAgreeWhereTheFunctionIsSmooth() {
    int compared = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Target target = target(seed);
      if (scale(target) > 1e4 || liesOnKink(target)) {
        continue;
      }
      Map<Node, Double> exact = GradientResult.of(new ReverseMode(), target).gradient();
      Map<Node, Double> near = differences(target, 1e-5);
      Map<Node, Double> nearer = differences(target, 1e-6);
      for (Node node : target.wrt()) {
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

  private static boolean liesOnKink(Target target) {
    return new Evaluation()
        .trace(target, Detail.NODE).steps().stream()
            .anyMatch(s -> s instanceof Step.Differentiate d && d.kink().isPresent());
  }

  private static Map<Node, Double> differences(Target target, double h) {
    Strategy strategy = new FiniteDifferences(OptionalDouble.of(h), false);
    return GradientResult.of(strategy, target).gradient();
  }

  @Test
  void fineAndCoarseDetailCostTheSame() {
    for (int seed = 0; seed < 300; seed++) {
      Target target = target(seed);
      for (Strategy strategy :
          List.of(new ForwardMode(), new ReverseMode(), new PathSum(), new MergedPaths())) {
        Frame fine = strategy.trace(target, Detail.EDGE).last();
        Frame coarse = strategy.trace(target, Detail.NODE).last();
        assertEquals(coarse.work(), fine.work(), strategy + " " + seed);
        assertEquals(coarse.gradient(), fine.gradient());
      }
    }
  }

  private static Target target(int seed) {
    ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 14);
    Random random = new Random(seed);
    Node output = graph.nodes().getLast();
    List<Node> wrt = new ArrayList<>(graph.inputs());
    Node inner = graph.nodes().get(random.nextInt(graph.nodes().size()));
    if (!wrt.contains(inner)) {
      wrt.add(inner);
    }
    return new Target(graph, output, wrt);
  }

  /** The sum of the sizes of all path products: what rounding errors are relative to. */
  private static double scale(Target target) {
    Linearization linear = Linearization.of(target, step -> {});
    double[] sums = new double[target.graph().nodes().size()];
    sums[target.node().index()] = 1;
    for (Node node : linear.nodes().reversed()) {
      for (Edge edge : target.graph().in(node)) {
        sums[edge.source().index()] += Math.abs(linear.partial(edge)) * sums[node.index()];
      }
    }
    double largest = 1;
    for (Node node : target.wrt()) {
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
