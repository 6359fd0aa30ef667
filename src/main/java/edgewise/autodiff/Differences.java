package edgewise.autodiff;

import java.util.Arrays;

/**
 * Difference quotients of a tape, to check the derivatives of its sweeps. One-sided ones err by
 * O(h), central ones by O(h²); the best step balances that against rounding (Griewank and Walther
 * 2008, §1).
 */
public final class Differences {
  private Differences() {}

  /** The best step for central differences at x: ε^(1/3) · max(1, |x|). */
  public static double centralStep(double x) {
    return representableStep(x, Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(x)));
  }

  /** The best step for one-sided differences at x: ε^(1/2) · max(1, |x|). */
  public static double oneSidedStep(double x) {
    return representableStep(x, Math.sqrt(Math.ulp(1.0)) * Math.max(1, Math.abs(x)));
  }

  /** The step rounded so that x + h − x is exactly h. */
  private static double representableStep(double x, double h) {
    return Double.isFinite(x) ? (x + h) - x : h;
  }

  /** (f(x+h) − f(x−h)) / 2h for every input slot of {@code wrt}; two evaluations each. */
  public static double[] central(Tape tape, int target, int... wrt) {
    return Arrays.stream(wrt)
        .mapToDouble(
            slot -> {
              double x = tape.value(slot);
              double h = centralStep(x);
              double high = at(tape, target, slot, x + h);
              double low = at(tape, target, slot, x - h);
              at(tape, target, slot, x);
              return (high - low) / ((x + h) - (x - h));
            })
        .toArray();
  }

  /** (f(x+h) − f(x)) / h for every input slot of {@code wrt}; one evaluation each and one more. */
  public static double[] oneSided(Tape tape, int target, int... wrt) {
    tape.evaluate();
    double base = tape.value(target);
    return Arrays.stream(wrt)
        .mapToDouble(
            slot -> {
              double x = tape.value(slot);
              double h = oneSidedStep(x);
              double high = at(tape, target, slot, x + h);
              tape.set(slot, x);
              return (high - base) / h;
            })
        .toArray();
  }

  private static double at(Tape tape, int target, int slot, double x) {
    tape.set(slot, x);
    tape.evaluate();
    return tape.value(target);
  }
}
