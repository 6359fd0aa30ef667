package edgewise.study;

import edgewise.explain.Explanation;
import edgewise.explain.Undefined;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.figure.SymbolIndex;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Rewrite;
import edgewise.language.Program;
import edgewise.strategy.Evaluation;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.JacobianMerge;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.Question;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Trace;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A program worked out: its graph, the trace of the chosen strategy, and the drawing that every
 * step is shown in. Immutable, made off the JavaFX thread, shown as a whole or not at all.
 */
public record ProgramStudy(
    ProgramSetup request,
    Program program,
    Trace trace,
    GraphDrawing drawing,
    TraceExplanations commentary) {

  /** What an input without a value is taken to be while a person is still typing. */
  public static final double UNSET = 1;

  private static final int MOST_QUICK_TEXT = 1500;
  private static final int MOST_QUICK_NODES = 60;

  /**
   * Works a request out.
   *
   * @throws edgewise.language.ProgramException if the program is wrong
   */
  public static ProgramStudy of(ProgramSetup request) {
    return of(request, null);
  }

  /** Whether a request is worked out so soon that it need not leave the JavaFX thread. */
  public static boolean isQuick(ProgramSetup request, ProgramStudy before) {
    return before != null
        && request.text().length() <= MOST_QUICK_TEXT
        && before.graph().nodes().size() <= MOST_QUICK_NODES;
  }

  /**
   * Works a request out, and lets what is still the same stay where it was in an earlier study.
   *
   * @param before the earlier study, or null
   * @throws edgewise.language.ProgramException if the program is wrong
   */
  public static ProgramStudy of(ProgramSetup request, ProgramStudy before) {
    if (before != null && request.withPlaces(before.request.places()).equals(before.request)) {
      GraphDrawing moved = before.drawing.placed(centres(request.places()));
      return new ProgramStudy(request, before.program, before.trace, moved, before.commentary);
    }
    Program program = Program.parse(request.text());
    ComputationGraph graph = shaped(filled(program.graph()), request.shape());
    Node target = graph.node(request.target()).orElse(graph.outputs().getFirst());
    boolean whole = isOfEveryOutput(request);
    List<Node> wrt =
        whole ? graph.inputs() : graph.node(request.wrt()).map(List::of).orElse(graph.inputs());
    Question question = new Question(graph, target, wrt);
    Trace trace = strategy(request).trace(question, request.detail());
    GraphDrawing.Options options =
        new GraphDrawing.Options(request.direction(), request.shape().constants(), Sizes.SCREEN);
    GraphDrawing drawing =
        GraphDrawing.of(trace, options, before == null ? null : before.drawing)
            .placed(centres(request.places()));
    return new ProgramStudy(
        request, program, trace, drawing, new TraceExplanations(trace, Locale.ENGLISH));
  }

  private static Map<String, Point2D> centres(Map<String, NodePosition> places) {
    Map<String, Point2D> centres = new HashMap<>();
    places.forEach((name, p) -> centres.put(name, new Point2D.Double(p.x(), p.y())));
    return centres;
  }

  private static ComputationGraph filled(ComputationGraph graph) {
    Map<String, Double> unset = new HashMap<>();
    graph.inputs().stream()
        .filter(n -> n.given().isEmpty())
        .forEach(n -> unset.put(n.name(), UNSET));
    return unset.isEmpty() ? graph : graph.withInputs(unset);
  }

  private static ComputationGraph shaped(ComputationGraph graph, ProgramSetup.Shape shape) {
    ComputationGraph shaped = shape.mergeEqual() ? Rewrite.mergeEqual(graph) : graph;
    return shape.binarySums() ? Rewrite.binarySums(shaped) : shaped;
  }

  /** Whether it merges the whole Jacobian, from every input to every output. */
  public boolean isOfEveryOutput() {
    return isOfEveryOutput(request);
  }

  private static boolean isOfEveryOutput(ProgramSetup request) {
    return request.mode() == Mode.MERGED && request.target().equals(ProgramSetup.EVERY_OUTPUT);
  }

  private static Strategy strategy(ProgramSetup request) {
    return switch (request.mode()) {
      case EVALUATE -> new Evaluation();
      case PATH_SUM -> new PathSum();
      case MERGED ->
          isOfEveryOutput(request)
              ? new JacobianMerge(request.order())
              : new MergedPaths(request.order());
      case FORWARD -> new ForwardMode();
      case REVERSE -> new ReverseMode();
      case DIFFERENCES -> new FiniteDifferences();
    };
  }

  /** The same with pictures and formulas in a language; only what is undefined has a word. */
  public ProgramStudy in(Locale locale) {
    return Undefined.isSame(locale, drawing.language())
        ? this
        : new ProgramStudy(
            request,
            program,
            trace,
            drawing.withLanguage(locale),
            new TraceExplanations(trace, locale));
  }

  /** Whether its numbers are the same in every language. */
  public boolean isSpeechless() {
    return trace.steps().stream().noneMatch(s -> Double.isNaN(s.value()));
  }

  /** The symbols of the graph, to be found in formulas. */
  public SymbolIndex symbols() {
    return commentary.symbols();
  }

  /** What is told after so many steps, from 0 to the trace's size. */
  public Explanation explanation(int position) {
    return commentary.explanation(position);
  }

  /** The graph that is drawn and differentiated. */
  public ComputationGraph graph() {
    return trace.question().graph();
  }
}
