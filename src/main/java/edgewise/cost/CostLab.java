package edgewise.cost;

import edgewise.autodiff.SweepProgress;
import edgewise.strategy.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

/** Computes the rows of a family's costs: counted only, or timed as well. */
public final class CostLab {
  /** The strategies in the order they are listed. */
  public static final List<Mode> STRATEGIES =
      List.of(Mode.PATH_SUM, Mode.MERGED, Mode.FORWARD, Mode.REVERSE, Mode.DIFFERENCES);

  private CostLab() {}

  /** Counts every strategy on members of these sizes; a row for each, sizes first. */
  public static List<CostRow> count(Family family, List<Long> sizes, long outputs) {
    List<CostRow> rows = new ArrayList<>();
    for (long size : sizes) {
      for (Mode mode : STRATEGIES) {
        FamilyWork count = FamilyWork.of(family, size, outputs, mode);
        rows.add(new CostRow(family, size, outputs, mode, count, OptionalDouble.empty(), false));
      }
    }
    return rows;
  }

  /**
   * Counts and times them. Takes seconds; stops between two rows, or within a long one, if the
   * progress listener asks to.
   *
   * @throws CancellationException if it was stopped
   * @throws TooLittleMemory if a member is too large
   */
  public static List<CostRow> measure(
      Family family, List<Long> sizes, long outputs, SweepProgress progress) {
    Stopwatch stopwatch = new Stopwatch(family, outputs);
    List<CostRow> counted = count(family, sizes, outputs);
    List<CostRow> timed = new ArrayList<>();
    for (CostRow row : counted) {
      int done = timed.size();
      SweepProgress share = fraction -> progress.reached((done + fraction) / counted.size());
      if (!share.reached(0)) {
        throw new CancellationException();
      }
      timed.add(timed(row, stopwatch.time(row.strategy(), row.size(), share)));
    }
    return timed;
  }

  private static CostRow timed(CostRow row, Optional<RunTime> time) {
    // A time beyond the range of a double is left out.
    return time.filter(t -> Double.isFinite(t.seconds()))
        .map(t -> row.withTime(t.seconds(), t.measured()))
        .orElse(row);
  }
}
