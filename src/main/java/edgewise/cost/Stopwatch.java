package edgewise.cost;

import edgewise.autodiff.SweepProgress;
import edgewise.autodiff.Tape;
import edgewise.strategy.Mode;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the time of the strategies on one member's tape. What would take longer than {@link
 * #MOST_SECONDS} is run in part and extrapolated: some of the sweeps at the member's own size, or a
 * smaller member where not even that is possible.
 */
final class Stopwatch {
  /** Seconds that a run may take, about. */
  private static final double MOST_SECONDS = 0.5;

  /** Members of more slots than this are not timed: 200 MB. */
  private static final long MOST_SLOTS = 8_000_000;

  /** More paths than this are not walked, but estimated from a smaller member. */
  private static final BigInteger MOST_VISITS = BigInteger.valueOf(30_000_000);

  private static final int MOST_NODES_TO_WALK = 300_000;
  private final Family family;
  private final int outputs;
  private final Map<Mode, Double> rates = new EnumMap<>(Mode.class);

  Stopwatch(Family family, long outputs) {
    this.family = family;
    this.outputs = Math.toIntExact(outputs);
  }

  /** How long a strategy takes on a member; empty if it is only counted. */
  Optional<RunTime> time(Mode mode, long size, SweepProgress progress) {
    return switch (mode) {
      case EVALUATE, MERGED -> Optional.empty();
      case PATH_SUM -> Optional.of(pathSum(size));
      case FORWARD, REVERSE, DIFFERENCES -> Optional.of(sweeps(mode, size, progress));
    };
  }

  private BigInteger visits(Mode mode, long size) {
    return FamilyWork.of(family, size, outputs, mode).work().edgeVisits();
  }

  private RunTime sweeps(Mode mode, long size, SweepProgress progress) {
    if (family == Family.FAN_IN && mode == Mode.REVERSE && isLarge(size)) {
      return new RunTime(LargePass.run((int) size, progress).seconds(), true);
    }
    if (isLarge(size)) {
      return extrapolated(mode, size);
    }
    TapeWriter writer = new TapeWriter((int) family.slots(size, outputs));
    family.write(writer, (int) size, outputs);
    return new Sweeps(writer).time(mode);
  }

  private boolean isLarge(long size) {
    return family.slots(size, outputs) > MOST_SLOTS;
  }

  /**
   * The time extrapolated from the largest member that can be timed, by the seconds of an edge
   * visit.
   */
  private RunTime extrapolated(Mode mode, long size) {
    double rate =
        rates.computeIfAbsent(
            mode,
            m -> {
              long timed = size;
              while (m == Mode.PATH_SUM ? !isWalkable(timed) : isLarge(timed)) {
                timed = Math.max(family.smallest(), timed / 2);
              }
              double seconds =
                  (m == Mode.PATH_SUM ? pathSum(timed) : sweeps(m, timed, SweepProgress.NONE))
                      .seconds();
              return seconds / visits(m, timed).doubleValue();
            });
    return new RunTime(rate * visits(mode, size).doubleValue(), false);
  }

  private boolean isWalkable(long size) {
    return visits(Mode.PATH_SUM, size).compareTo(MOST_VISITS) <= 0
        && family.slots(size, outputs) <= MOST_NODES_TO_WALK;
  }

  private RunTime pathSum(long size) {
    if (!isWalkable(size)) {
      return extrapolated(Mode.PATH_SUM, size);
    }
    EdgeListWriter writer = new EdgeListWriter();
    family.write(writer, (int) size, outputs);
    PathWalk walk = writer.walk();
    return new RunTime(RunTime.of(walk::jacobian), true);
  }

  /** The sweeps of one tape. */
  private static final class Sweeps {
    private final Tape tape;
    private final int[] inputs;
    private final int[] outputs;

    Sweeps(TapeWriter writer) {
      tape = writer.tape();
      inputs = writer.inputs();
      outputs = writer.outputs();
    }

    RunTime time(Mode mode) {
      int all = mode == Mode.REVERSE ? outputs.length : inputs.length;
      double one = RunTime.of(() -> run(mode, 1, all));
      int affordable = (int) Math.clamp(MOST_SECONDS / one, 1, all);
      if (affordable == 1) {
        return new RunTime(one * all, all == 1);
      }
      double some = RunTime.of(() -> run(mode, affordable, all));
      return new RunTime(some * all / affordable, affordable == all);
    }

    /** Some of the sweeps, spread evenly: they differ in length. */
    private void run(Mode mode, int runs, int all) {
      tape.evaluate();
      for (int k = 0; k < runs; k++) {
        int which = (int) ((2L * k + 1) * all / (2L * runs));
        switch (mode) {
          case FORWARD -> tape.forward(inputs[which]);
          case REVERSE -> tape.reverse(outputs[which]);
          default -> nudge(inputs[which]);
        }
      }
    }

    private void nudge(int input) {
      double x = tape.value(input);
      tape.set(input, x + 1e-6);
      tape.evaluate();
      tape.set(input, x - 1e-6);
      tape.evaluate();
      tape.set(input, x);
    }
  }
}
