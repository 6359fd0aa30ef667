package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The state after a number of steps of a trace: all values that are known then. Frame k is a
 * function of the first k steps, however it was reached. Unknown values are empty, never 0.
 * Immutable.
 */
public final class Frame {
  private final FrameFold fold;
  private final int position;

  Frame(FrameFold fold, int position) {
    this.fold = fold;
    this.position = position;
  }

  /** The number of steps taken; 0 is the start, where nothing is known. */
  public int position() {
    return position;
  }

  /** The last step; empty at the start. */
  public Optional<Step> step() {
    return Optional.ofNullable(fold.last);
  }

  /** The node's primal value, if computed. */
  public OptionalDouble primal(Node node) {
    return fold.knowsPrimal.get(node.index())
        ? OptionalDouble.of(fold.primal[node.index()])
        : OptionalDouble.empty();
  }

  /** The edge's local partial, if computed. */
  public OptionalDouble partial(Edge edge) {
    return fold.knowsPartial.get(edge.index())
        ? OptionalDouble.of(fold.partial[edge.index()])
        : OptionalDouble.empty();
  }

  /** The node's derivative in the current sweep, if any part of it is known. */
  public Optional<Slot> slot(Node node) {
    return Optional.ofNullable(fold.slot(node));
  }

  /** The current sweep; empty outside forward and reverse mode. */
  public Optional<Sweep> sweep() {
    return Optional.ofNullable(fold.sweep);
  }

  /** While merging, the current strands; empty before that and in other modes. */
  public Optional<List<Strand>> strands() {
    return fold.strands == null
        ? Optional.empty()
        : Optional.of(List.copyOf(fold.strands.values()));
  }

  /** Whether the node has been eliminated by merging. */
  public boolean isEliminated(Node node) {
    return fold.eliminated.contains(node);
  }

  /** The edges the current step is about. */
  public List<Edge> activeEdges() {
    return fold.last == null ? List.of() : fold.last.edges();
  }

  /** Whether the current sweep, or a path so far, has used the edge. */
  public boolean isVisited(Edge edge) {
    return fold.visited.get(edge.index());
  }

  /** The paths walked so far from the current input, each with its product, the newest last. */
  public List<Step.AddPath> paths() {
    return List.copyOf(fold.paths);
  }

  /** The finished derivatives of the target, by node. */
  public Map<Node, Double> gradient() {
    return Collections.unmodifiableMap(fold.gradient);
  }

  /** The work so far. */
  public Work work() {
    return fold.work;
  }
}
