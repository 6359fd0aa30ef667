package edgewise.ui.cost;

import edgewise.cost.CostRow;
import edgewise.strategy.Work;
import java.math.BigDecimal;
import java.util.Optional;

/** What a chart shows upwards. */
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

  /** The row's figure; empty where there is none, or none that a logarithmic axis can show. */
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

  /** What of some work; empty where it is 0. */
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
