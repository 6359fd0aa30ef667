package edgewise.strategy;

import edgewise.autodiff.PathCount;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Totals over all paths to a target, computed without walking them in one sweep from the target:
 * the number of paths, the work of walking them, and the sum of their products.
 */
final class PathTotals {
  private final Node output;
  private final PathCount count;
  private final Map<Node, Double> sums = new HashMap<>();

  PathTotals(Linearization linear, Target target) {
    output = target.node();
    count = PathCount.to(target.graph(), output);
    sums.put(output, 1.0);
    for (Node node : linear.nodes().reversed()) {
      if (node != output) {
        sums.put(node, gathered(linear, node));
      }
    }
  }

  private double gathered(Linearization linear, Node node) {
    double sum = 0;
    for (Map.Entry<Node, List<Edge>> user : linear.users(node).entrySet()) {
      for (Edge edge : user.getValue()) {
        sum += linear.partial(edge) * sums.get(user.getKey());
      }
    }
    return sum;
  }

  Node target() {
    return output;
  }

  /** The number of paths from the node to the target; 1 for the target itself. */
  BigInteger count(Node node) {
    return count.from(node);
  }

  /** The sum of all paths' products. */
  double sum(Node node) {
    return sums.getOrDefault(node, 0.0);
  }

  /**
   * The work of walking all paths: k − 1 multiplications for a path of k edges, P − 1 additions for
   * P paths.
   */
  Work work(Node node) {
    BigInteger paths = count.from(node);
    BigInteger edges = count.edgesFrom(node);
    return new Work(
        0, edges, edges.subtract(paths), paths.subtract(BigInteger.ONE).max(BigInteger.ZERO));
  }
}
