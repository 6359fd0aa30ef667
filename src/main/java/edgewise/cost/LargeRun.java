package edgewise.cost;

import edgewise.autodiff.LargeTape;

/**
 * One reverse pass over very many inputs, really executed: y = x₁x₂ + x₂x₃ + … (the fan-in family)
 * on a tape outside the heap, 66 bytes an input.
 *
 * @param inputs n
 * @param bytes of the tape
 * @param layingSeconds to take the memory and write the tape
 * @param primalSeconds of the primal sweep
 * @param reverseSeconds of the adjoint sweep
 * @param value y
 * @param probe an input, from 1, whose derivative is told
 * @param derivative ∂y/∂x of that input
 * @param exact the same from the formula xₖ₋₁ + xₖ₊₁
 */
public record LargeRun(
    long inputs,
    long bytes,
    double layingSeconds,
    double primalSeconds,
    double reverseSeconds,
    double value,
    long probe,
    double derivative,
    double exact) {

  /** The size that the article's reader is promised. */
  public static final long HUNDRED_MILLION = 100_000_000;

  /** An index tells no more slots apart. */
  public static final long MOST = 700_000_000;

  /** How many bytes a run takes. */
  public static long bytes(long inputs) {
    return LargeTape.bytes(inputs, 2 * inputs - 3);
  }

  /** The largest round number of inputs for which that much memory is enough; 0 if there is none. */
  public static long fits(long available) {
    long most = Math.min(MOST, available / bytes(1000) * 1000);
    long round = 1;
    while (round <= most / 10) {
      round *= 10;
    }
    return most < 2 ? 0 : most / round * round;
  }

  /**
   * Runs it.
   *
   * @throws java.util.concurrent.CancellationException if the watcher gives it up
   * @throws OutOfMemoryError if the machine has no such memory after all
   */
  public static LargeRun of(long inputs, Watcher watcher) {
    long bytes = bytes(inputs);
    long start = System.nanoTime();
    watcher.check(Watcher.Stage.MEMORY, 0);
    try (LargeTape tape =
        LargeTape.allocate(
            inputs,
            2 * inputs - 3,
            taken -> watcher.check(Watcher.Stage.MEMORY, (double) taken / bytes))) {
      long y = write(tape, inputs, watcher);
      long written = System.nanoTime();
      double all = tape.slots();
      tape.evaluate(done -> watcher.check(Watcher.Stage.PRIMAL, done / all));
      long evaluated = System.nanoTime();
      tape.reverse(y, done -> watcher.check(Watcher.Stage.REVERSE, done / all));
      long end = System.nanoTime();
      long probe = Math.max(1, inputs / 2);
      return new LargeRun(
          inputs,
          bytes,
          (written - start) / 1e9,
          (evaluated - written) / 1e9,
          (end - evaluated) / 1e9,
          tape.value(y),
          probe,
          tape.adjoint(probe - 1),
          (probe > 1 ? FanIn.value(probe - 1) : 0) + FanIn.value(probe + 1));
    }
  }

  private static long write(LargeTape tape, long inputs, Watcher watcher) {
    for (long i = 0; i < inputs; i++) {
      tape.set(i, FanIn.value(i + 1));
      tell(watcher, i, 3 * inputs);
    }
    long y = tape.multiply(0, 1);
    for (long i = 1; i + 1 < inputs; i++) {
      y = tape.add(y, tape.multiply(i, i + 1));
      tell(watcher, inputs + 2 * i, 3 * inputs);
    }
    return y;
  }

  private static void tell(Watcher watcher, long done, long all) {
    if ((done & 0xFFFFF) == 0) {
      watcher.check(Watcher.Stage.TAPE, (double) done / all);
    }
  }

  /** Values and all derivatives: both sweeps. */
  public double seconds() {
    return primalSeconds + reverseSeconds;
  }
}
