package edgewise.cost;

import java.util.Arrays;

/**
 * How long something takes.
 *
 * @param seconds of the whole of it
 * @param measured whether the whole of it was run, rather than a part
 */
record RunTime(double seconds, boolean measured) {
  private static final int MOST_RUNS = 5;

  /** Seconds after which one run says enough. */
  private static final double ENOUGH = 0.1;

  /** Longer than this nothing is run twice. */
  private static final double LONG = 2;

  /**
   * The median of several runs after a first one that warms up; of what takes longer the second
   * run, and of what takes long the first itself.
   */
  static double of(Runnable work) {
    double first = once(work);
    if (first > ENOUGH) {
      return first > LONG ? first : once(work);
    }
    // What is over in microseconds is still interpreted the first time, and needs many runs.
    double spent = first;
    while (spent < ENOUGH / 4) {
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
