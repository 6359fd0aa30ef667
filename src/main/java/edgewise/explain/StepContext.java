package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A step of a trace with all that its explanation needs: the span it belongs to, the step before,
 * and the values of the graph.
 */
final class StepContext {
  private final Trace trace;
  private final int position;
  private EvaluationPoint point;

  /**
   * The context of the last of some steps.
   *
   * @param position how many steps, at least 1
   */
  StepContext(Trace trace, int position) {
    this.trace = trace;
    this.position = position;
  }

  /** The step to be explained. */
  Step step() {
    return trace.steps().get(position - 1);
  }

  /** The step before; empty for the first. */
  Optional<Step> before() {
    return position < 2 ? Optional.empty() : Optional.of(trace.steps().get(position - 2));
  }

  /** The graph of the question. */
  ComputationGraph graph() {
    return trace.target().graph();
  }

  /** The target of the question. */
  Node target() {
    return trace.target().node();
  }

  /** The wrt of the question. */
  List<Node> wrt() {
    return trace.target().wrt();
  }

  /** The node the sweep was seeded at, or the input whose paths are summed. */
  Node subject() {
    return span().subject();
  }

  /** How many paths are summed in this span of a path sum. */
  BigInteger paths() {
    return trace.steps().get(span().from()) instanceof Step.CountPaths counted
        ? counted.count()
        : BigInteger.ZERO;
  }

  private Trace.Span span() {
    return trace.spans().stream()
        .filter(s -> s.from() < position && position <= s.to())
        .findFirst()
        .orElseThrow();
  }

  /** The values of the graph; computed at the first call. */
  EvaluationPoint point() {
    if (point == null) {
      point = new EvaluationPoint(graph());
    }
    return point;
  }
}
