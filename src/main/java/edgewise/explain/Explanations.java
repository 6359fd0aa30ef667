package edgewise.explain;

import edgewise.strategy.Trace;

/** Makes the explanations of the steps of a trace. */
public final class Explanations {
  private Explanations() {}

  /**
   * The explanation after a number of steps.
   *
   * @param position from 0, where it states the question, to the trace's size
   * @throws IndexOutOfBoundsException outside that range
   */
  public static Explanation of(Trace trace, int position) {
    LocalizedWord next =
        position == trace.size()
            ? ClosingSummary.of(trace)
            : NextStepPreviews.of(new StepContext(trace, position + 1));
    if (position == 0) {
      return new Explanation(
          Equations.of(trace.target(), trace.mode()),
          Titles.start(trace.mode()),
          Sentences.start(trace.target(), trace.mode()),
          next);
    }
    StepContext context = new StepContext(trace, position);
    return new Explanation(Equations.of(context), Titles.of(context), Sentences.of(context), next);
  }
}
