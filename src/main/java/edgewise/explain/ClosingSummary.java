package edgewise.explain;

import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Trace;
import edgewise.strategy.Work;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text shown after the last step: the result and the operation counts. */
final class ClosingSummary {
  private ClosingSummary() {}

  /** The summary of a finished trace. */
  static LocalizedWord of(Trace trace) {
    Frame last = trace.last();
    Node output = trace.target().node();
    Map<Node, Double> gradient = new LinkedHashMap<>();
    for (Node wrt : trace.target().wrt()) {
      if (last.gradient().containsKey(wrt)) {
        gradient.put(wrt, last.gradient().get(wrt));
      }
    }
    if (gradient.isEmpty() || trace.mode() == Mode.EVALUATE) {
      return Phrase.of("end.evaluate")
          .with("target", output)
          .with("result", LocalizedWord.result(last.primal(output).orElse(Double.NaN)));
    }
    List<LocalizedWord> derivatives =
        gradient.entrySet().stream().map(d -> derivative(trace, d.getKey(), d.getValue())).toList();
    Work work = last.work();
    boolean sweeps = trace.mode() == Mode.FORWARD && work.passes() > 1;
    return Phrase.of("end." + trace.mode().id() + (sweeps ? ".many" : ""))
        .with("derivatives", LocalizedWord.and(derivatives))
        .with("evaluations", Phrase.of("noun.evaluation").count("count", work.passes()))
        .with("passes", counted("pass", BigInteger.valueOf(work.passes())))
        .with("multiplications", counted("multiplication", work.multiplications()))
        .with("additions", counted("addition", work.additions()));
  }

  private static LocalizedWord derivative(Trace trace, Node wrt, double value) {
    LocalizedWord symbol = LocalizedWord.derivative(trace.target().node(), wrt);
    LocalizedWord result =
        trace.mode() == Mode.DIFFERENCES
            ? wording -> "≈ " + LocalizedWord.number(value).in(wording)
            : LocalizedWord.result(value);
    return wording -> symbol.in(wording) + " " + result.in(wording);
  }

  private static LocalizedWord counted(String noun, BigInteger count) {
    return Phrase.of("noun." + noun + (count.equals(BigInteger.ONE) ? ".one" : ""))
        .with("count", count);
  }
}
