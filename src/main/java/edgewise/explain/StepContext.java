package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Trace;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A place in a trace and what it takes to explain the step there: the stretch it belongs to, the
 * steps around it, and the graph at its point.
 */
final class StepContext {
  private final Trace trace;
  private final int position;
  private EvaluationPoint point;

  /**
   * The moment after some steps.
   *
   * @param position how many steps, at least 1
   */
  StepContext(Trace trace, int position) {
    this.trace = trace;
    this.position = position;
  }

  Step step() {
    return trace.steps().get(position - 1);
  }

  /** The step before, but for the first. */
  Optional<Step> before() {
    return position < 2 ? Optional.empty() : Optional.of(trace.steps().get(position - 2));
  }

  ComputationGraph graph() {
    return trace.question().graph();
  }

  Node target() {
    return trace.question().target();
  }

  List<Node> wrt() {
    return trace.question().wrt();
  }

  /** The node the sweep was seeded at, or the input whose paths are summed. */
  Node subject() {
    return span().subject();
  }

  /** How many paths are summed in this stretch of a path sum. */
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

  /** The graph at its point; computed when first needed. */
  EvaluationPoint point() {
    if (point == null) {
      point = new EvaluationPoint(graph());
    }
    return point;
  }
}
