package edgewise.ui.network;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.BackpropagationStep;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nodes of the expanded graph that a step computes, and their operands: in the forward pass
 * their sources, in the backward pass their targets.
 */
record StepRow(BackpropagationStep step, NetworkGraph graph) {
  /** The nodes that the step computes; none where they are folded. */
  Stream<Node> about() {
    return step.about().stream().map(graph::node).flatMap(Optional::stream);
  }

  /** These nodes and their operands. */
  Stream<Node> all() {
    return Stream.concat(about(), about().flatMap(this::row)).distinct();
  }

  private Stream<Node> row(Node node) {
    return switch (step.equation()) {
      case INPUT -> Stream.of();
      case PRE_ACTIVATION, ACTIVATION -> graph.graph().in(node).stream().map(Edge::source);
      case COST_SLOPE, BP1, CANCELLATION, BP3, BP4 -> next(node);
      // The sum over the next layer: through the activation to its products.
      case BP2 -> next(node).flatMap(a -> Stream.concat(Stream.of(a), next(a)));
    };
  }

  private Stream<Node> next(Node node) {
    return graph.graph().out(node).stream().map(Edge::target);
  }
}
