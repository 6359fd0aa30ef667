package edgewise.study;

import edgewise.explain.Explanation;
import edgewise.explain.Explanations;
import edgewise.figure.SymbolIndex;
import edgewise.strategy.Trace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What there is to say about a trace: found when it is first asked for, since most of it never is,
 * and kept a while, since several panes tell the same step. May be asked from any thread.
 */
final class TraceExplanations {
  private static final int KEPT = 16;
  private final Trace trace;
  private final Locale locale;
  private final Map<Integer, Explanation> explanations =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Explanation> eldest) {
          return size() > KEPT;
        }
      };
  private SymbolIndex symbols;

  TraceExplanations(Trace trace, Locale locale) {
    this.trace = trace;
    this.locale = locale;
  }

  /** The symbols of the graph. */
  synchronized SymbolIndex symbols() {
    if (symbols == null) {
      symbols = new SymbolIndex(trace.question().graph());
    }
    return symbols;
  }

  /** What is told after so many steps. */
  synchronized Explanation explanation(int position) {
    return explanations.computeIfAbsent(position, k -> Explanations.of(trace, k).in(locale));
  }
}
