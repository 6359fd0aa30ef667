package edgewise.graph;

import java.util.List;

/** Evaluates graphs by their operations alone, for tests. */
public final class Values {
  private Values() {}

  /** The value of every node, by {@link Node#index}; NaN for inputs without one. */
  public static double[] of(ComputationGraph graph) {
    double[] values = new double[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      values[node.index()] = node.operation().value(node.argumentValues(values));
    }
    return values;
  }

  /** The value of one node. */
  public static double of(ComputationGraph graph, String name) {
    return of(graph)[graph.node(name).orElseThrow().index()];
  }

  /** ∂of/∂wrt, summed over all paths backwards from the one node. */
  public static double partial(ComputationGraph graph, String of, String wrt) {
    double[] values = of(graph);
    double[] adjoints = new double[values.length];
    adjoints[graph.node(of).orElseThrow().index()] = 1;
    List<Edge> edges = graph.edges().reversed();
    for (Edge edge : edges) {
      adjoints[edge.source().index()] += adjoints[edge.target().index()] * edge.partial(values);
    }
    return adjoints[graph.node(wrt).orElseThrow().index()];
  }
}
