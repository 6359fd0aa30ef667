package edgewise.study;

import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Evaluation;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.JacobianMerge;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * By which strategy a derivative is found, and how. The one place where a strategy is chosen: the
 * window, the command line and everything else that works out a derivative choose it here.
 *
 * @param mode the strategy
 * @param detail how fine its steps are
 * @param order in which paths are merged
 * @param stepSize by how much differences nudge an input, above 0; by default as much as suits the
 *     input
 * @param oneSided whether differences are f(x+h) − f(x) instead of f(x+h) − f(x−h)
 */
public record DerivativeOptions(
    Mode mode, Detail detail, EliminationOrder order, OptionalDouble stepSize, boolean oneSided) {

  /** The usual way of a strategy, node by node. */
  public static DerivativeOptions of(Mode mode) {
    return of(mode, Detail.NODE, new EliminationOrder.FromInputs());
  }

  /** A strategy with the usual differences: central, by as much as suits each input. */
  public static DerivativeOptions of(Mode mode, Detail detail, EliminationOrder order) {
    return new DerivativeOptions(mode, detail, order, OptionalDouble.empty(), false);
  }

  /** Every way to a derivative with its usual options, in the order of {@link Mode}. */
  public static List<Strategy> everyStrategy() {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode != Mode.EVALUATE)
        .map(mode -> of(mode).strategy())
        .toList();
  }

  /** The strategy for one target. */
  public Strategy strategy() {
    return switch (mode) {
      case EVALUATE -> new Evaluation();
      case PATH_SUM -> new PathSum();
      case MERGED -> new MergedPaths(order);
      case FORWARD -> new ForwardMode();
      case REVERSE -> new ReverseMode();
      case DIFFERENCES -> new FiniteDifferences(stepSize, oneSided);
    };
  }

  /** The strategy for all outputs at once where there is one, else that for one target. */
  public Strategy strategyForEveryOutput() {
    return mode == Mode.MERGED ? new JacobianMerge(order) : strategy();
  }
}
