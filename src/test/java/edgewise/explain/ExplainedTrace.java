package edgewise.explain;

import edgewise.strategy.Trace;
import java.util.Locale;

/** A whole trace as a person reads it, for golden files. */
final class ExplainedTrace {
  private ExplainedTrace() {}

  static String of(Trace trace, Locale locale) {
    StringBuilder out = new StringBuilder();
    for (int k = 0; k <= trace.size(); k++) {
      Explanation step = Explanations.of(trace, k);
      out.append(k).append(". ").append(step.title(locale)).append('\n');
      out.append("   ").append(step.sentence(locale)).append('\n');
      out.append("   ").append(step.formulaText()).append("  ").append(step.numbersText());
      out.append('\n');
      out.append("   ").append(step.formula()).append("  ").append(step.numbers()).append('\n');
      out.append("   > ").append(step.next(locale)).append("\n\n");
    }
    return out.toString();
  }
}
