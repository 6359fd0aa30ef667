package edgewise.explain;

import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole trace as a person reads it, for golden files. */
final class ExplainedTrace {
  private ExplainedTrace() {}

  static String of(Trace trace, Locale locale) {
    return positions(trace).mapToObj(k -> step(trace, k, locale)).collect(Collectors.joining());
  }

  /** All modes begin by evaluating; of that, only the last step is told where it is not all. */
  static IntStream positions(Trace trace) {
    int prelude = 0;
    for (Step step : trace.steps()) {
      boolean local = step.phase() == Phase.EVALUATE || step.phase() == Phase.PARTIALS;
      prelude += local && trace.mode() != Mode.EVALUATE ? 1 : 0;
    }
    return IntStream.concat(
        IntStream.of(0), IntStream.rangeClosed(Math.max(1, prelude), trace.size()));
  }

  private static String step(Trace trace, int k, Locale locale) {
    Explanation step = Explanations.of(trace, k);
    return String.join(
        "\n",
        k + ". " + step.title(locale),
        "   " + step.sentence(locale),
        "   " + step.formulaText() + "  " + step.numbersText(),
        "   " + step.formula() + "  " + step.numbers(),
        "   > " + step.next(locale),
        "",
        "");
  }
}
