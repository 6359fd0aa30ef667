package edgewise.cost;

import edgewise.autodiff.Tape;
import edgewise.strategy.Mode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Times the strategies on the members of one family: on the tape, after a warm-up, the median of
 * several runs. What takes longer than its share is run in part and extrapolated by the number of
 * passes; what has no room on the heap, by the number of slots; and paths that nobody could walk,
 * by the time an edge takes.
 */
public final class Stopwatch {
  private static final int MOST_RUNS = 2000;
  private static final long SHARE_NANOS = 80_000_000;
  private static final long MOST_SLOTS = 40_000_000;
  private static final long REFERENCE = 300_000;
  private static final int MOST_WALKED = 3_000_000;
  private static final int MOST_NODES = 3_000;
  private final Family family;
  private final Watcher watcher;
  private final Map<Long, Loaded> loaded = new HashMap<>();
  private final Map<Mode, Double> slotSeconds = new HashMap<>();
  private double edgeSeconds;

  /** A stopwatch for a family; it keeps the tape it was last used on. */
  public Stopwatch(Family family, Watcher watcher) {
    this.family = family;
    this.watcher = watcher;
  }

  /**
   * Times one strategy.
   *
   * @throws java.util.concurrent.CancellationException if the watcher gives it up
   */
  public Timing time(Mode mode, long n) {
    watcher.check(Watcher.Stage.TIMING, 0);
    return switch (mode) {
      case EVALUATE, MERGED -> Timing.COUNTED;
      case PATH_SUM -> paths(n);
      case REVERSE ->
          isLarge(family, n) && LargeRun.bytes(n) <= Memory.available()
              ? Timing.measured(LargeRun.of(n, watcher).seconds())
              : sweeps(mode, n);
      case FORWARD, DIFFERENCES -> sweeps(mode, n);
    };
  }

  /** Whether a reverse pass over that member is really run outside the heap, if there is room. */
  public static boolean isLarge(Family family, long n) {
    return family instanceof FanIn && !fits(family, n) && n <= LargeRun.MOST;
  }

  private static boolean fits(Family family, long n) {
    long slots = family.slots(n);
    return slots <= MOST_SLOTS && 40 * slots < Runtime.getRuntime().maxMemory() / 2;
  }

  private Timing sweeps(Mode mode, long n) {
    long passes = family.work(mode, n).passes();
    if (fits(family, n)) {
      Run run = run(mode, n, passes);
      return run.passes() == passes
          ? Timing.measured(run.seconds())
          : Timing.extrapolated(run.seconds() / run.passes() * passes);
    }
    double slot = slotSeconds.computeIfAbsent(mode, this::slotSeconds);
    return Timing.extrapolated(slot * passes * family.slots(n));
  }

  /** Seconds a pass takes for every slot, from a member that fits. */
  private double slotSeconds(Mode mode) {
    long n = Math.min(REFERENCE, family.most());
    Run run = run(mode, n, Math.min(3, family.work(mode, n).passes()));
    return run.seconds() / run.passes() / family.slots(n);
  }

  /** So many passes took so long. */
  private record Run(long passes, double seconds) {}

  private Run run(Mode mode, long n, long passes) {
    if (!loaded.containsKey(n)) {
      loaded.clear();
      loaded.put(n, family.load(Math.toIntExact(n)));
    }
    Loaded member = loaded.get(n);
    passes(mode, member, Math.min(2, passes));
    long start = System.nanoTime();
    long done = passes(mode, member, passes);
    if (done < passes) {
      return new Run(done, (System.nanoTime() - start) / 1e9);
    }
    double[] seconds = new double[MOST_RUNS];
    int runs = 0;
    while (runs < MOST_RUNS && (runs == 0 || System.nanoTime() - start < SHARE_NANOS)) {
      long before = System.nanoTime();
      long again = passes(mode, member, passes);
      seconds[runs++] = (System.nanoTime() - before) / 1e9 * passes / again;
    }
    double[] told = Arrays.copyOf(seconds, runs);
    Arrays.sort(told);
    return new Run(passes, told[runs / 2]);
  }

  /** Makes as many passes as are asked for, or as many as there is time for; returns how many. */
  private long passes(Mode mode, Loaded member, long passes) {
    Tape tape = member.tape();
    long start = System.nanoTime();
    if (mode != Mode.DIFFERENCES) {
      tape.evaluate();
    }
    for (long k = 0; k < passes; k++) {
      switch (mode) {
        case FORWARD -> tape.forward(member.inputs()[(int) k]);
        case REVERSE -> tape.reverse(member.outputs()[(int) k]);
        default -> nudge(tape, member.inputs()[(int) (k / 2)], k % 2 == 0);
      }
      if (System.nanoTime() - start > SHARE_NANOS) {
        watcher.check(Watcher.Stage.TIMING, (double) k / passes);
        return k + 1;
      }
    }
    return passes;
  }

  private static void nudge(Tape tape, int slot, boolean up) {
    double x = tape.value(slot);
    tape.set(slot, x + (up ? 1e-5 : -1e-5));
    tape.evaluate();
    tape.set(slot, x);
  }

  private Timing paths(long n) {
    double edges = family.work(Mode.PATH_SUM, n).edgeVisits().doubleValue();
    boolean walkable = edges <= MOST_WALKED && family.slots(n) <= 3L * MOST_NODES;
    if (walkable) {
      PathWalk walk = PathWalk.of(family.graph((int) n));
      walk.walk();
      return Timing.measured(median(walk));
    }
    if (edgeSeconds == 0) {
      long small = family.least() + 8;
      edgeSeconds =
          median(PathWalk.of(family.graph((int) small)))
              / family.work(Mode.PATH_SUM, small).edgeVisits().doubleValue();
    }
    return Timing.extrapolated(edgeSeconds * edges);
  }

  private double median(PathWalk walk) {
    double[] seconds = new double[MOST_RUNS];
    int runs = 0;
    long start = System.nanoTime();
    while (runs < MOST_RUNS && (runs < 3 || System.nanoTime() - start < SHARE_NANOS)) {
      watcher.check(Watcher.Stage.TIMING, 0);
      long before = System.nanoTime();
      walk.walk();
      seconds[runs++] = (System.nanoTime() - before) / 1e9;
    }
    double[] told = Arrays.copyOf(seconds, runs);
    Arrays.sort(told);
    return told[runs / 2];
  }
}
