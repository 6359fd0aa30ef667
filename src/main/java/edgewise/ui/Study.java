package edgewise.ui;

import edgewise.figure.GraphDrawing;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Rewrite;
import edgewise.language.Program;
import edgewise.strategy.Evaluation;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.PathSum;
import edgewise.strategy.Question;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program worked out: its graph, the trace of the chosen strategy, and the drawing that every
 * step is shown in. Immutable, made off the JavaFX thread, shown as a whole or not at all.
 */
public record Study(Request request, Program program, Trace trace, GraphDrawing drawing) {

  /** What an input without a value is taken to be while a person is still typing. */
  public static final double UNSET = 1;

  /**
   * Works a request out.
   *
   * @throws edgewise.language.ProgramException if the program is wrong
   */
  public static Study of(Request request) {
    Program program = Program.parse(request.text());
    ComputationGraph graph = shaped(filled(program.graph()), request.shape());
    Node target = graph.node(request.target()).orElse(graph.outputs().getFirst());
    List<Node> wrt = graph.node(request.wrt()).map(List::of).orElse(graph.inputs());
    Question question = new Question(graph, target, wrt);
    Trace trace = strategy(request).trace(question, request.detail());
    GraphDrawing drawing =
        GraphDrawing.of(
            trace, new GraphDrawing.Options(request.direction(), request.shape().constants()));
    return new Study(request, program, trace, drawing);
  }

  private static ComputationGraph filled(ComputationGraph graph) {
    Map<String, Double> unset = new HashMap<>();
    graph.inputs().stream()
        .filter(n -> n.given().isEmpty())
        .forEach(n -> unset.put(n.name(), UNSET));
    return unset.isEmpty() ? graph : graph.withInputs(unset);
  }

  private static ComputationGraph shaped(ComputationGraph graph, Request.Shape shape) {
    ComputationGraph shaped = shape.mergeEqual() ? Rewrite.mergeEqual(graph) : graph;
    return shape.binarySums() ? Rewrite.binarySums(shaped) : shaped;
  }

  private static Strategy strategy(Request request) {
    return switch (request.mode()) {
      case EVALUATE -> new Evaluation();
      case PATH_SUM -> new PathSum();
      case MERGED -> new MergedPaths(request.order());
      case FORWARD -> new ForwardMode();
      case REVERSE -> new ReverseMode();
      case DIFFERENCES -> new FiniteDifferences();
    };
  }

  /** The graph that is drawn and differentiated. */
  public ComputationGraph graph() {
    return trace.question().graph();
  }
}
