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
 * The options of a derivative: its strategy and the strategy's settings. The window, the command
 * line and all other callers choose a strategy here.
 *
 * @param mode the strategy
 * @param detail how fine its steps are
 * @param order in which nodes are eliminated when paths are merged
 * @param stepSize the step h of differences, above 0; by default one that suits the input
 * @param oneSided whether differences are f(x+h) − f(x) instead of f(x+h) − f(x−h)
 */
public record DerivativeOptions(
    Mode mode, Detail detail, EliminationOrder order, OptionalDouble stepSize, boolean oneSided) {

  /** A strategy with its usual options, node by node. */
  public static DerivativeOptions of(Mode mode) {
    return of(mode, Detail.NODE, new EliminationOrder.FromInputs());
  }

  /** A strategy with the usual differences: central, with the step that suits each input. */
  public static DerivativeOptions of(Mode mode, Detail detail, EliminationOrder order) {
    return new DerivativeOptions(mode, detail, order, OptionalDouble.empty(), false);
  }

  /** All strategies with their usual options, in the order of {@link Mode}. */
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
