package edgewise.ui.cost;

import edgewise.cost.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalDouble;

/** What is drawn upwards. */
enum Measure {
  /** Sweeps over the graph. */
  PASSES("passes"),
  /** Edges touched. */
  EDGE_VISITS("edgeVisits"),
  /** Multiplications of derivatives. */
  MULTIPLICATIONS("multiplications"),
  /** Seconds on this machine. */
  TIME("time");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** In resources. */
  String id() {
    return id;
  }

  /** That of a row; empty where there is none, or none that a logarithm or a double is of. */
  OptionalDouble of(Row row) {
    double value =
        switch (this) {
          case PASSES -> row.work().passes();
          case EDGE_VISITS -> number(row.work().edgeVisits());
          case MULTIPLICATIONS ->
              row.countsArithmetic() ? number(row.work().multiplications()) : 0;
          case TIME -> row.timing().seconds().orElse(0);
        };
    return value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static double number(BigInteger number) {
    return new BigDecimal(number).doubleValue();
  }
}
