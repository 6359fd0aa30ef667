package edgewise.study;

import edgewise.explain.Explanation;
import edgewise.explain.Explanations;
import edgewise.explain.Terms;
import edgewise.figure.Figure;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.figure.SymbolIndex;
import edgewise.figure.Theme;
import edgewise.layout.Direction;
import edgewise.strategy.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The narration of a program's trace. Explanations are made on request and the last few are cached,
 * since several panes show the same step; the layout is made on request too. Usable from any
 * thread.
 */
public final class TraceNarration implements Narration {
  private static final int KEPT = 16;
  private final Trace trace;
  private final Supplier<GraphDrawing> layOut;
  private final Locale locale;
  private final Map<Integer, Explanation> explanations =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Explanation> eldest) {
          return size() > KEPT;
        }
      };
  private SymbolIndex symbols;
  private GraphDrawing drawing;

  private TraceNarration(Trace trace, Supplier<GraphDrawing> layOut, Locale locale) {
    this.trace = trace;
    this.layOut = layOut;
    this.locale = locale;
  }

  /**
   * A trace in a language; laid out for the screen, growing upwards, when its first figure is
   * requested.
   */
  public static TraceNarration of(Trace trace, Locale locale) {
    return of(trace, new GraphDrawing.Options(Direction.UP, false, Sizes.SCREEN), locale);
  }

  /** A trace in a language, laid out when its first figure is requested. */
  public static TraceNarration of(Trace trace, GraphDrawing.Options options, Locale locale) {
    return new TraceNarration(
        trace, () -> GraphDrawing.of(trace, options).withLanguage(locale), locale);
  }

  /** An already laid out trace in a language. */
  public static TraceNarration of(GraphDrawing drawing, Locale locale) {
    TraceNarration narration =
        new TraceNarration(drawing.trace(), () -> drawing.withLanguage(locale), locale);
    narration.drawing = drawing.withLanguage(locale);
    return narration;
  }

  /** The trace. */
  public Trace trace() {
    return trace;
  }

  /** The drawing that every step is shown in. */
  public synchronized GraphDrawing drawing() {
    if (drawing == null) {
      drawing = layOut.get();
    }
    return drawing;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The graph's symbols, for linking them in formulas. */
  public synchronized SymbolIndex symbols() {
    if (symbols == null) {
      symbols = new SymbolIndex(trace.target().graph());
    }
    return symbols;
  }

  /** The explanation of a step. */
  public synchronized Explanation explanation(int position) {
    return explanations.computeIfAbsent(position, k -> Explanations.of(trace, k).in(locale));
  }

  @Override
  public int size() {
    return trace.size();
  }

  @Override
  public List<Phase> phases() {
    return trace.spans().stream().map(this::phase).toList();
  }

  private Phase phase(Trace.Span span) {
    String name = Terms.phase(span.phase(), locale);
    // There is one reverse sweep; the others are distinguished by their seed or input.
    boolean alone = span.subject() == null || span.phase() == edgewise.strategy.Phase.REVERSE;
    String title = alone ? name : name + " · " + span.subject().name();
    return new Phase(span.phase().id(), title, span.from(), span.to());
  }

  @Override
  public String title(int position) {
    return explanation(position).title(locale);
  }

  @Override
  public String sentence(int position) {
    return explanation(position).sentence(locale);
  }

  @Override
  public List<String> equations(int position) {
    Explanation explanation = explanation(position);
    return List.of(explanation.formula(), explanation.numbers());
  }

  @Override
  public Figure figure(int position, Theme theme) {
    return drawing().figure(trace.frame(position), theme);
  }
}
