package edgewise.ui.cost;

import edgewise.cost.CostLab;
import edgewise.cost.CostRow;
import edgewise.cost.Family;
import edgewise.strategy.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The sizes at which a family is drawn and timed. */
final class FamilySizes {
  private static final int A_DECADE = 16;

  private FamilySizes() {}

  /** The largest size on the chart. */
  static long largest(Family family) {
    return switch (family) {
      case FAN_IN -> 100_000_000;
      case PRODUCT -> 1_000_000;
      case CHAIN -> 100;
      case NETWORK, JACOBIAN -> 10_000;
    };
  }

  /** The sizes of the drawn points, evenly spaced on a logarithmic axis. */
  static List<Long> drawn(Family family) {
    List<Long> sizes = new ArrayList<>();
    long largest = largest(family);
    long last = 0;
    for (int k = 0; last < largest; k++) {
      long size = Math.round(family.smallest() * Math.pow(10, (double) k / A_DECADE));
      if (size > last) {
        last = Math.min(size, largest);
        sizes.add(last);
      }
    }
    return sizes;
  }

  /** The sizes that are timed, or extrapolated where a run would take too long. */
  static List<Long> timed(Family family) {
    return switch (family) {
      case FAN_IN, PRODUCT -> List.of(3L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L);
      case CHAIN -> List.of(2L, 4L, 8L, 12L, 16L, 32L, 100L);
      case NETWORK -> List.of(1L, 3L, 10L, 30L, 100L, 300L, 1_000L);
      case JACOBIAN -> List.of(1L, 3L, 10L, 30L, 100L, 300L, 1_000L, 10_000L);
    };
  }

  /** The size up to which forward mode costs less than reverse mode; empty if it never does. */
  static OptionalDouble crossover(CostQuantity quantity, List<CostRow> rows) {
    OptionalDouble last = OptionalDouble.empty();
    for (CostRow row : rows) {
      if (row.strategy() == Mode.FORWARD) {
        double reverse = figure(quantity, rows, row.size());
        double forward = quantity.of(row).map(Number::doubleValue).orElse(Double.NaN);
        if (forward < reverse) {
          last = OptionalDouble.of((double) row.size());
        }
      }
    }
    return last;
  }

  private static double figure(CostQuantity quantity, List<CostRow> rows, long size) {
    return rows.stream()
        .filter(r -> r.strategy() == Mode.REVERSE && r.size() == size)
        .flatMap(r -> quantity.of(r).stream())
        .mapToDouble(Number::doubleValue)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** The exact size up to which forward mode costs less by counted work; empty if it never does. */
  static OptionalDouble crossover(Family family, CostQuantity quantity) {
    if (family.outputs() == 1 || quantity == CostQuantity.SECONDS) {
      return OptionalDouble.empty();
    }
    long low = family.smallest();
    long high = largest(family);
    while (low + 1 < high) {
      long middle = (low + high) / 2;
      List<CostRow> rows = CostLab.count(family, List.of(middle), family.outputs());
      if (crossover(quantity, rows).isPresent()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of((double) low);
  }
}
