package edgewise.cost;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Every path of a graph really walked, without the steps that a person would watch: the local
 * partials in flat arrays, edges in the order of their sources, and a walk that multiplies along
 * every path and adds at its end. Time is the number of edges walked; memory the longest path.
 */
final class PathWalk {
  private final int[] first;
  private final int[] to;
  private final double[] partial;
  private final int[] inputs;
  private final int longest;
  private double sum;

  private PathWalk(int[] first, int[] to, double[] partial, int[] inputs) {
    this.first = first;
    this.to = to;
    this.partial = partial;
    this.inputs = inputs;
    this.longest = first.length;
  }

  /** A graph's linearisation at the values its inputs have. */
  static PathWalk of(ComputationGraph graph) {
    double[] values = new double[graph.nodes().size()];
    double[] local = new double[graph.edges().size()];
    for (Node node : graph.nodes()) {
      double[] arguments = node.argumentValues(values);
      values[node.index()] = node.operation().value(arguments);
      double[] partials = node.operation().partials(arguments);
      for (Edge edge : graph.in(node)) {
        local[edge.index()] = partials[edge.place()];
      }
    }
    int[] first = new int[values.length + 1];
    List<Edge> edges = new ArrayList<>();
    for (Node node : graph.nodes()) {
      edges.addAll(graph.out(node));
      first[node.index() + 1] = edges.size();
    }
    return new PathWalk(
        first,
        edges.stream().mapToInt(e -> e.target().index()).toArray(),
        edges.stream().mapToDouble(e -> local[e.index()]).toArray(),
        graph.inputs().stream().mapToInt(Node::index).toArray());
  }

  /** Walks all paths from all inputs to all outputs; returns the sum of all their products. */
  double walk() {
    sum = 0;
    int[] node = new int[longest];
    int[] edge = new int[longest];
    double[] product = new double[longest];
    for (int input : inputs) {
      node[0] = input;
      walk(node, edge, product);
    }
    return sum;
  }

  private void walk(int[] node, int[] edge, double[] product) {
    int depth = 0;
    edge[0] = first[node[0]];
    product[0] = 1;
    while (depth >= 0) {
      int at = node[depth];
      if (first[at] == first[at + 1]) {
        sum += product[depth];
        depth--;
      } else if (edge[depth] == first[at + 1]) {
        depth--;
      } else {
        int e = edge[depth]++;
        product[depth + 1] = product[depth] * partial[e];
        node[depth + 1] = to[e];
        edge[depth + 1] = first[to[e]];
        depth++;
      }
    }
  }
}
