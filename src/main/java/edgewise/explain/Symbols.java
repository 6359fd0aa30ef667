package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The symbol of an edge's local partial in the formula of a sweep or a path: its coefficient's
 * name, ∂c/∂b, or its rule where ∂c/∂b would be ambiguous.
 */
final class Symbols {
  private Symbols() {}

  /** The derivative ∂of/∂wrt. */
  static Formula derivative(Node of, Node wrt) {
    return new Formula.Derivative(of.name(), wrt.name());
  }

  /** Whether the edge carries a coefficient with a name. */
  static boolean isNamed(Edge edge) {
    return edge.coefficient() != null && edge.coefficient().isNamed();
  }

  /** The edges between the same two nodes, this one among them. */
  static List<Edge> parallel(ComputationGraph graph, Edge edge) {
    return graph.in(edge.target()).stream().filter(e -> e.source() == edge.source()).toList();
  }

  /** The local partial of one edge. */
  static Formula of(ComputationGraph graph, Edge edge) {
    if (isNamed(edge)) {
      return edge.coefficient().formula();
    }
    return parallel(graph, edge).size() > 1 || isAmbiguous(graph, edge)
        ? edge.partialFormula()
        : derivative(edge.target(), edge.source());
  }

  /** The sum of the local partials of parallel edges. */
  static Formula of(ComputationGraph graph, List<Edge> parallel) {
    return parallel.size() == 1
        ? of(graph, parallel.getFirst())
        : Formula.sum(parallel.stream().map(Symbols::rule).toList());
  }

  /** The local partial by its rule. */
  static Formula rule(List<Edge> parallel) {
    return Formula.sum(parallel.stream().map(Symbols::rule).toList());
  }

  private static Formula rule(Edge edge) {
    return edge.partialFormula();
  }

  /**
   * Whether another path leads from source to target: ∂target/∂source then means more than this
   * edge.
   */
  private static boolean isAmbiguous(ComputationGraph graph, Edge edge) {
    Node source = edge.source();
    Deque<Node> pending = new ArrayDeque<>();
    Set<Node> visited = new HashSet<>();
    graph.in(edge.target()).forEach(e -> pending.add(e.source()));
    while (!pending.isEmpty()) {
      Node node = pending.remove();
      // Operands come earlier in the order, so nothing before the source can depend on it.
      if (node.index() > source.index() && visited.add(node)) {
        for (Edge in : graph.in(node)) {
          if (in.source() == source) {
            return true;
          }
          pending.add(in.source());
        }
      }
    }
    return false;
  }
}
