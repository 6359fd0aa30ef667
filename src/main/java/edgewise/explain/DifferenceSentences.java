package edgewise.explain;

import edgewise.strategy.Step;

/** The sentences of difference steps: a shifted input, and a difference quotient. */
final class DifferenceSentences {
  private DifferenceSentences() {}

  static LocalizedWord of(Step.Probe step, StepContext context) {
    boolean affectsTarget = context.graph().ancestors(context.target()).contains(step.node());
    String key = Double.isNaN(step.nudge()) ? "probe.open" : Titles.probeSuffix(step);
    return Phrase.of(affectsTarget ? key : "probe.vain")
        .with("node", step.node())
        .with("target", context.target())
        .with("nudge", Math.abs(step.nudge()));
  }

  static LocalizedWord of(Step.Difference step, StepContext context) {
    boolean affectsTarget = context.graph().ancestors(context.target()).contains(step.node());
    String side = DifferenceEquations.isCentral(context) ? "difference.central" : "difference";
    String key = Double.isFinite(step.value()) ? side : "difference.irregular";
    return Phrase.of(affectsTarget ? key : "difference.vain")
        .with("node", step.node())
        .with("target", context.target())
        .with("change", step.high() - step.low())
        .with("distance", step.distance())
        .with("value", step.value());
  }
}
