package edgewise.explain;

import edgewise.strategy.Trace;

/** Explanations of a whole trace, step by step. */
public final class Explanations {
  private Explanations() {}

  /**
   * What the player shows after the given number of steps.
   *
   * @param position from 0, where it tells what is asked, to the trace's size
   * @throws IndexOutOfBoundsException outside that range
   */
  public static Explanation of(Trace trace, int position) {
    return Explanation.of(trace.steps().get(Math.max(0, position - 1)), trace.question());
  }
}
