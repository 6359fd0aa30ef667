package edgewise.explain;

import edgewise.strategy.Step;

/** Nudges and quotients. */
final class DifferenceSentences {
  private DifferenceSentences() {}

  static Word of(Step.Probe step, Moment moment) {
    boolean felt = moment.graph().ancestors(moment.target()).contains(step.node());
    return Phrase.of(felt ? Titles.probe(step) : "probe.vain")
        .with("node", step.node())
        .with("target", moment.target())
        .with("nudge", Math.abs(step.nudge()));
  }

  static Word of(Step.Difference step, Moment moment) {
    boolean felt = moment.graph().ancestors(moment.target()).contains(step.node());
    String key = DifferenceEquations.isCentral(moment) ? "difference.central" : "difference";
    return Phrase.of(felt ? key : "difference.vain")
        .with("node", step.node())
        .with("target", moment.target())
        .with("change", step.high() - step.low())
        .with("distance", step.distance())
        .with("value", step.value());
  }
}
