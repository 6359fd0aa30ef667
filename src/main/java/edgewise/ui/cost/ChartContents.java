package edgewise.ui.cost;

import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.strategy.Mode;
import edgewise.strategy.Work;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The contents of a cost chart.
 *
 * @param family of functions
 * @param quantity on the vertical axis
 * @param counted rows of growing size, for the curves
 * @param timed rows with times, measured or extrapolated
 * @param here the current graph's place in the chart; null if there is none
 * @param focus a size to mark, if any
 * @param crossover the size up to which forward mode is cheaper than reverse mode, if any
 */
record ChartContents(
    Family family,
    CostQuantity quantity,
    List<CostRow> counted,
    List<CostRow> timed,
    Here here,
    OptionalDouble focus,
    OptionalDouble crossover) {

  /** The current graph: its number of inputs, and the work of each strategy on it. */
  record Here(long inputs, Map<Mode, Work> work) {}

  /** The rows with the quantity: timed ones for seconds, else counted ones. */
  List<CostRow> rows() {
    return quantity == CostQuantity.SECONDS ? timed : counted;
  }

  /** The rows of one strategy. */
  List<CostRow> rows(Mode mode) {
    return rows().stream().filter(row -> row.strategy() == mode).toList();
  }
}
