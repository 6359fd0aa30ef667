package edgewise.cost;

import java.util.Arrays;

/**
 * The time of a run.
 *
 * @param seconds of the whole run
 * @param measured whether all of it was executed, rather than a part
 */
record RunTime(double seconds, boolean measured) {
  private static final int MOST_RUNS = 5;

  /** Seconds of a first run from which on the second run alone counts. */
  private static final double ENOUGH_SECONDS = 0.1;

  /** Seconds of a first run from which on nothing is run twice. */
  private static final double LONG_SECONDS = 2;

  /**
   * The median of several runs after a first one that warms up; of what takes longer the second
   * run, and of what takes long the first itself.
   */
  static double of(Runnable work) {
    double first = once(work);
    if (first > ENOUGH_SECONDS) {
      return first > LONG_SECONDS ? first : once(work);
    }
    // What is over in microseconds is still interpreted the first time, and needs many runs.
    double spent = first;
    while (spent < ENOUGH_SECONDS / 4) {
      spent += once(work);
    }
    double[] runs = new double[MOST_RUNS];
    for (int i = 0; i < MOST_RUNS; i++) {
      runs[i] = once(work);
    }
    Arrays.sort(runs);
    return runs[MOST_RUNS / 2];
  }

  private static double once(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) * 1e-9;
  }
}
