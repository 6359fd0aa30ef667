package edgewise.ui.cost;

import edgewise.cost.Chain;
import edgewise.cost.Family;
import edgewise.cost.Row;
import edgewise.strategy.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * The curves of a family: a row for every strategy and every size that is drawn, and where forward
 * and reverse mode cost the same.
 */
record Curves(Family family, Measure measure, List<Row> rows) {
  /** The strategies that are drawn, the least important first, so that the others lie on top. */
  static final List<Mode> DRAWN =
      List.of(Mode.DIFFERENCES, Mode.PATH_SUM, Mode.FORWARD, Mode.REVERSE);

  private static final long[] SIZES = {1, 2, 3, 5, 7};
  private static final int DECADES = 8;
  private static final long MOST_STAGES = 60;

  /** What is counted, for sizes from one to a hundred million; stages only while paths are told. */
  static Curves counted(Family family, Measure measure) {
    List<Row> rows = new ArrayList<>();
    long most = family instanceof Chain ? MOST_STAGES : Math.round(Math.pow(10, DECADES));
    for (long n :
        LongStream.iterate(1, d -> d <= most, d -> 10 * d)
            .flatMap(d -> LongStream.of(SIZES).map(s -> s * d))
            .filter(n -> n >= family.least() && n <= most)
            .toArray()) {
      DRAWN.forEach(mode -> rows.add(Row.counted(family, n, mode)));
    }
    return new Curves(family, measure, rows);
  }

  /** The sizes that are timed. */
  static long[] timed(Family family) {
    return family instanceof Chain
        ? new long[] {2, 4, 6, 8, 10, 12, 16, 24, 40, 60}
        : new long[] {10, 30, 100, 300, 1000, 3000, 10_000, 100_000, 1_000_000};
  }

  /** The rows of a strategy, by size. */
  List<Row> of(Mode mode) {
    return rows.stream().filter(r -> r.strategy() == mode).toList();
  }

  /** Where forward mode stops being the cheaper one; empty where the curves don't cross. */
  OptionalDouble crossover() {
    List<Row> forward = of(Mode.FORWARD);
    List<Row> reverse = of(Mode.REVERSE);
    for (int i = 1; i < forward.size(); i++) {
      double before = lead(forward.get(i - 1), reverse.get(i - 1));
      double after = lead(forward.get(i), reverse.get(i));
      if (before < 0 && after >= 0) {
        double part = before / (before - after);
        double from = Math.log(forward.get(i - 1).inputs());
        double to = Math.log(forward.get(i).inputs());
        return OptionalDouble.of(Math.exp(from + part * (to - from)));
      }
    }
    return OptionalDouble.empty();
  }

  /** How much more forward mode costs, as a logarithm. */
  private double lead(Row forward, Row reverse) {
    OptionalDouble f = measure.of(forward);
    OptionalDouble r = measure.of(reverse);
    return f.isPresent() && r.isPresent()
        ? Math.log(f.getAsDouble()) - Math.log(r.getAsDouble())
        : 0;
  }
}
