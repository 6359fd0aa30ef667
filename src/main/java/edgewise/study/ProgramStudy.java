package edgewise.study;

import edgewise.explain.Explanation;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.figure.SymbolIndex;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Rewrite;
import edgewise.language.Program;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The study of a program in a language: its graph, the trace of the chosen strategy, and the
 * drawing in which every step is shown. Immutable; large ones are computed on a background thread.
 *
 * @param setup the setup it is computed from
 * @param program the parsed program
 * @param narration its steps, with their texts and pictures
 */
public record ProgramStudy(ProgramSetup setup, Program program, TraceNarration narration) {

  /** The value of an input that has no value yet. */
  public static final double UNSET = 1;

  private static final int MOST_QUICK_TEXT = 1500;
  private static final int MOST_QUICK_NODES = 60;

  /**
   * Computes the study of a setup.
   *
   * @throws edgewise.language.ProgramException if the program is wrong
   */
  public static ProgramStudy of(ProgramSetup setup, Locale locale) {
    return of(setup, Program.parse(setup.text()), Optional.empty(), locale);
  }

  /**
   * Computes the study of a setup; unchanged nodes keep their positions from an earlier study.
   *
   * @param earlier the previous study, if there is one
   * @throws edgewise.language.ProgramException if the program is wrong
   */
  public static ProgramStudy of(ProgramSetup setup, Optional<ProgramStudy> earlier, Locale locale) {
    Optional<ProgramStudy> alike =
        earlier.filter(e -> setup.withPlaces(e.setup.places()).equals(e.setup));
    if (alike.isPresent()) {
      ProgramStudy before = alike.get();
      GraphDrawing moved = before.drawing().placed(centres(setup.places()));
      return new ProgramStudy(setup, before.program, TraceNarration.of(moved, locale));
    }
    Program known = earlier.map(ProgramStudy::program).orElse(null);
    boolean parsed = known != null && known.text().equals(setup.text());
    return of(setup, parsed ? known : Program.parse(setup.text()), earlier, locale);
  }

  /**
   * Computes the study of a setup whose text is already parsed.
   *
   * @param program the setup's text, parsed
   * @param earlier the previous study, if there is one
   */
  public static ProgramStudy of(
      ProgramSetup setup, Program program, Optional<ProgramStudy> earlier, Locale locale) {
    ComputationGraph graph = shaped(filled(program.graph()), setup.shape());
    Node output = graph.node(setup.target()).orElse(graph.outputs().getFirst());
    boolean whole = setup.isWholeJacobian();
    List<Node> wrt =
        whole ? graph.inputs() : graph.node(setup.wrt()).map(List::of).orElse(graph.inputs());
    DerivativeOptions chosen = setup.options();
    Strategy strategy = whole ? chosen.strategyForEveryOutput() : chosen.strategy();
    Trace trace = strategy.trace(new Target(graph, output, wrt), chosen.detail());
    GraphDrawing.Options options =
        new GraphDrawing.Options(setup.direction(), setup.shape().constants(), Sizes.SCREEN);
    GraphDrawing drawing =
        GraphDrawing.of(trace, options, earlier.map(ProgramStudy::drawing).orElse(null))
            .placed(centres(setup.places()));
    return new ProgramStudy(setup, program, TraceNarration.of(drawing, locale));
  }

  /** Whether the study of a setup is computed fast enough for the JavaFX thread. */
  public static boolean isQuick(ProgramSetup setup, Optional<ProgramStudy> earlier) {
    return earlier.isPresent()
        && setup.text().length() <= MOST_QUICK_TEXT
        && earlier.get().graph().nodes().size() <= MOST_QUICK_NODES;
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

  /** The same study in another language. */
  public ProgramStudy in(Locale locale) {
    return locale.equals(narration.locale())
        ? this
        : new ProgramStudy(setup, program, TraceNarration.of(drawing(), locale));
  }

  /** Whether the whole Jacobian is merged, from all inputs to all outputs. */
  public boolean isWholeJacobian() {
    return setup.isWholeJacobian();
  }

  /** The steps. */
  public Trace trace() {
    return narration.trace();
  }

  /** The drawing that every step is shown in. */
  public GraphDrawing drawing() {
    return narration.drawing();
  }

  /** The graph's symbols, for linking them in formulas. */
  public SymbolIndex symbols() {
    return narration.symbols();
  }

  /** The explanation of the state after a number of steps, from 0 to the trace's size. */
  public Explanation explanation(int position) {
    return narration.explanation(position);
  }

  /** The graph that is drawn and differentiated. */
  public ComputationGraph graph() {
    return trace().target().graph();
  }
}
