package edgewise.strategy;

import edgewise.autodiff.PathCount;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of a strategy, without its steps.
 *
 * @param target the derivatives that were computed
 * @param mode the strategy's mode
 * @param value the target's primal value
 * @param gradient the target's derivative by every wrt node, in the target's order
 * @param work the work; for differences the arithmetic is not counted
 * @param paths the number of paths from all wrt nodes to the target
 */
public record GradientResult(
    Target target,
    Mode mode,
    double value,
    Map<Node, Double> gradient,
    Work work,
    BigInteger paths) {

  /**
   * Runs a strategy to its end. Steps are not stored, so memory does not grow with their number.
   */
  public static GradientResult of(Strategy strategy, Target target) {
    FrameFold fold = new FrameFold(target);
    strategy.run(target, Detail.NODE, fold::apply);
    Map<Node, Double> gradient = new LinkedHashMap<>();
    for (Node node : target.wrt()) {
      if (fold.gradient.containsKey(node)) {
        gradient.put(node, fold.gradient.get(node));
      }
    }
    double value = fold.primal[target.node().index()];
    BigInteger paths = count(target);
    return new GradientResult(target, strategy.mode(), value, gradient, fold.work, paths);
  }

  private static BigInteger count(Target target) {
    PathCount count = PathCount.to(target.graph(), target.node());
    return target.wrt().stream().map(count::from).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Whether multiplications and additions of derivatives are counted in this mode. */
  public boolean countsArithmetic() {
    return mode != Mode.DIFFERENCES;
  }
}
