package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.List;

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
    // Where another way leads from source to target, ∂target/∂source means more than this edge.
    return parallel(graph, edge).size() > 1 || graph.isBypassed(edge)
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
}
