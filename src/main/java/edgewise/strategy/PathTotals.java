package edgewise.strategy;

import edgewise.autodiff.PathCount;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to know of all paths to a target without walking them: their number, the work of
 * walking them, and the sum of their products. One sweep from the target.
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
   * What walking all the paths costs: a path of k edges k − 1 multiplications, P paths P − 1
   * additions.
   */
  Work work(Node node) {
    BigInteger paths = count.from(node);
    BigInteger edges = count.edgesFrom(node);
    return new Work(
        0, edges, edges.subtract(paths), paths.subtract(BigInteger.ONE).max(BigInteger.ZERO));
  }
}
