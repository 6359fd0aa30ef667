package edgewise.explain;

import edgewise.strategy.Step;

/** Nudges and quotients. */
final class DifferenceSentences {
  private DifferenceSentences() {}

  static LocalizedWord of(Step.Probe step, StepContext moment) {
    boolean felt = moment.graph().ancestors(moment.target()).contains(step.node());
    String key = Double.isNaN(step.nudge()) ? "probe.open" : Titles.probe(step);
    return Phrase.of(felt ? key : "probe.vain")
        .with("node", step.node())
        .with("target", moment.target())
        .with("nudge", Math.abs(step.nudge()));
  }

  static LocalizedWord of(Step.Difference step, StepContext moment) {
    boolean felt = moment.graph().ancestors(moment.target()).contains(step.node());
    String side = DifferenceEquations.isCentral(moment) ? "difference.central" : "difference";
    String key = Double.isFinite(step.value()) ? side : "difference.irregular";
    return Phrase.of(felt ? key : "difference.vain")
        .with("node", step.node())
        .with("target", moment.target())
        .with("change", step.high() - step.low())
        .with("distance", step.distance())
        .with("value", step.value());
  }
}
