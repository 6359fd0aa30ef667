package edgewise.ui.paths;

import edgewise.graph.ComputationGraph;
import edgewise.strategy.Elimination;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.OptimalElimination;
import java.util.List;
import java.util.Optional;

/** The costs of other elimination orders on a graph, in multiplications. */
record Rivals(long forward, long reverse, long markowitz, Optional<OptimalElimination> optimum) {

  /**
   * Computes the costs; the optimum takes up to a second and is empty if the graph is too large to
   * search.
   */
  static Rivals of(ComputationGraph graph) {
    return new Rivals(
        cost(graph, new EliminationOrder.FromInputs()),
        cost(graph, new EliminationOrder.FromOutputs()),
        cost(graph, new EliminationOrder.Markowitz()),
        OptimalElimination.of(graph));
  }

  private static long cost(ComputationGraph graph, EliminationOrder order) {
    return Elimination.of(graph, order).work().multiplications().longValueExact();
  }

  /** The part of a graph that the costs depend on: names, edges and outputs, but no values. */
  static Object shape(ComputationGraph graph) {
    return List.of(
        graph.nodes().stream().map(node -> node.name()).toList(),
        graph.edges().stream().map(e -> List.of(e.source().index(), e.target().index())).toList(),
        graph.outputs().stream().map(node -> node.name()).toList());
  }

  /** The largest of the costs and mine. */
  long most(long mine) {
    return Math.max(Math.max(mine, forward), Math.max(reverse, markowitz));
  }
}
