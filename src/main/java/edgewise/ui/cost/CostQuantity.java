package edgewise.ui.cost;

import edgewise.cost.CostRow;
import edgewise.strategy.Work;
import java.math.BigDecimal;
import java.util.Optional;

/** The quantity on the vertical axis of a cost chart. */
enum CostQuantity {
  PASSES("passes"),
  EDGE_VISITS("edgeVisits"),
  MULTIPLICATIONS("multiplications"),
  SECONDS("seconds");

  private final String id;

  CostQuantity(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /**
   * The quantity of a row; empty if the row has none, or if it is 0, which a logarithmic axis
   * cannot show.
   */
  Optional<BigDecimal> of(CostRow row) {
    if (this == SECONDS) {
      return row.seconds().isPresent()
          ? Optional.of(BigDecimal.valueOf(row.seconds().getAsDouble()))
          : Optional.empty();
    }
    return row.countsArithmetic() || this != MULTIPLICATIONS
        ? counted(row.count().work())
        : Optional.empty();
  }

  /** The quantity of some work; empty if it is 0. */
  Optional<BigDecimal> counted(Work work) {
    BigDecimal figure =
        switch (this) {
          case PASSES -> BigDecimal.valueOf(work.passes());
          case EDGE_VISITS -> new BigDecimal(work.edgeVisits());
          case MULTIPLICATIONS -> new BigDecimal(work.multiplications());
          case SECONDS -> BigDecimal.ZERO;
        };
    return figure.signum() > 0 ? Optional.of(figure) : Optional.empty();
  }
}
