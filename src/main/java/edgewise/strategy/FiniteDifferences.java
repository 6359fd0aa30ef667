package edgewise.strategy;

import edgewise.autodiff.Differences;
import edgewise.graph.Node;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Difference quotients: change an input, evaluate again, divide. The check on all other strategies,
 * and their slow rival.
 *
 * <p>Central differences take two evaluations an input and err by O(h²); one-sided ones take one
 * and one more in all, and err by O(h) (Griewank and Walther 2008, §2). The default step is ε^(1/3)
 * or ε^(1/2), times max(1, |x|), rounded so that x + h is exact.
 *
 * @param step the step h, if given; not 0
 * @param oneSided whether only x + h is computed
 */
public record FiniteDifferences(OptionalDouble step, boolean oneSided) implements Strategy {

  /** Central differences with the best step. */
  public FiniteDifferences() {
    this(OptionalDouble.empty(), false);
  }

  @Override
  public Mode mode() {
    return Mode.DIFFERENCES;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(target, sink);
    Work sweep = Work.of(1, linear.edges().size(), 0, 0);
    double plain = linear.value(target.node());
    if (oneSided) {
      sink.accept(new Step.Probe(target.node(), 0, plain, sweep));
    }
    for (Node node : target.wrt()) {
      double x = linear.contains(node) ? linear.value(node) : node.given().orElse(Double.NaN);
      double h = step.orElse(best(x));
      double above = x + h;
      double high = nudged(target, linear, node, above);
      sink.accept(new Step.Probe(node, h, high, sweep));
      double below = oneSided ? x : x - h;
      double low = oneSided ? plain : nudged(target, linear, node, below);
      if (!oneSided) {
        sink.accept(new Step.Probe(node, -h, low, sweep));
      }
      double distance = above - below;
      double quotient = linear.contains(node) ? (high - low) / distance : 0;
      sink.accept(new Step.Difference(node, high, low, distance, quotient));
    }
  }

  private double best(double x) {
    return oneSided ? Differences.oneSidedStep(x) : Differences.centralStep(x);
  }

  /**
   * The target's value when one node has another value; only nodes that depend on that node are
   * computed again.
   */
  private static double nudged(Target target, Linearization linear, Node nudged, double value) {
    if (!linear.contains(nudged)) {
      return linear.value(target.node());
    }
    Set<Node> changed = target.graph().descendants(nudged);
    double[] values = linear.values();
    values[nudged.index()] = value;
    for (Node node : linear.nodes()) {
      if (node != nudged && changed.contains(node)) {
        values[node.index()] = node.operation().value(node.argumentValues(values));
      }
    }
    return values[target.node().index()];
  }
}
