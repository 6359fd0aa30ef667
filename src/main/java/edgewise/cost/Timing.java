package edgewise.cost;

import java.util.OptionalDouble;

/**
 * How long a strategy takes on this machine.
 *
 * @param seconds for the whole gradient or Jacobian, values included; empty where only counted
 * @param measured whether it was really run from end to end; else it is extrapolated
 */
public record Timing(OptionalDouble seconds, boolean measured) {

  /** Nothing is known but the counts. */
  public static final Timing COUNTED = new Timing(OptionalDouble.empty(), false);

  /** It was run. */
  static Timing measured(double seconds) {
    return new Timing(OptionalDouble.of(seconds), true);
  }

  /** It would take so long; counted only, if that is no number. */
  static Timing extrapolated(double seconds) {
    return Double.isFinite(seconds)
        ? new Timing(OptionalDouble.of(seconds), false)
        : COUNTED;
  }
}
