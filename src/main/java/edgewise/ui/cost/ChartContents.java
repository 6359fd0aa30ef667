package edgewise.ui.cost;

import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.strategy.Mode;
import edgewise.strategy.Work;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a chart shows.
 *
 * @param counted rows of growing size, for the curves
 * @param timed rows that were timed, measured or extrapolated
 * @param here the graph of the moment: how many inputs, and each strategy's work; null if there is
 *     nothing to mark
 * @param focus the size that is spoken of
 * @param crossover up to this size forward mode is the cheaper
 */
record ChartContents(
    Family family,
    CostQuantity quantity,
    List<CostRow> counted,
    List<CostRow> timed,
    Here here,
    OptionalDouble focus,
    OptionalDouble crossover) {

  /** The graph of the moment. */
  record Here(long inputs, Map<Mode, Work> work) {}

  /** The rows that this quantity is read from. */
  List<CostRow> rows() {
    return quantity == CostQuantity.SECONDS ? timed : counted;
  }

  /** Those of one strategy. */
  List<CostRow> rows(Mode mode) {
    return rows().stream().filter(row -> row.strategy() == mode).toList();
  }
}
