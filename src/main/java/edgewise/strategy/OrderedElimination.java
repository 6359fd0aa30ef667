package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Eliminates all nodes that can be eliminated, in a given order. */
record OrderedElimination(EliminationOrder order, ComputationGraph graph) {

  /** Eliminates the nodes; each elimination is passed to the sink as a step. */
  void run(Strands strands, Detail detail, Consumer<Step> sink) {
    Set<Node> left = new LinkedHashSet<>(strands.eliminable());
    for (Node node : first(left)) {
      strands.eliminate(node, detail, sink);
      left.remove(node);
    }
    while (!left.isEmpty()) {
      Node node = next(left, strands);
      strands.eliminate(node, detail, sink);
      left.remove(node);
    }
  }

  /** The explicitly listed nodes that can be eliminated. */
  private List<Node> first(Set<Node> left) {
    if (!(order instanceof EliminationOrder.Listed(List<String> names))) {
      return List.of();
    }
    return names.stream()
        .distinct()
        .flatMap(name -> graph.node(name).stream())
        .filter(left::contains)
        .toList();
  }

  private Node next(Set<Node> left, Strands strands) {
    List<Node> candidates = new ArrayList<>(left);
    return switch (order) {
      case EliminationOrder.FromInputs o -> candidates.getFirst();
      case EliminationOrder.Listed o -> candidates.getFirst();
      case EliminationOrder.FromOutputs o -> candidates.getLast();
      case EliminationOrder.Markowitz o ->
          candidates.stream().min(Comparator.comparingLong(strands::markowitz)).orElseThrow();
    };
  }
}
