package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * What there is to know of all paths to a target without walking them: their number, their edges in
 * all, and the sum of their products, for every node at once. One sweep from the target, O(edges)
 * big additions.
 */
final class PathTotals {
  private final Node target;
  private final Map<Node, BigInteger> counts = new HashMap<>();
  private final Map<Node, BigInteger> lengths = new HashMap<>();
  private final Map<Node, Double> sums = new HashMap<>();

  PathTotals(Linearization linear, Node target) {
    this.target = target;
    counts.put(target, BigInteger.ONE);
    lengths.put(target, BigInteger.ZERO);
    sums.put(target, 1.0);
    for (Node node : linear.nodes().reversed()) {
      if (node != target) {
        gather(linear, node);
      }
    }
  }

  private void gather(Linearization linear, Node node) {
    BigInteger count = BigInteger.ZERO;
    BigInteger length = BigInteger.ZERO;
    double sum = 0;
    for (var user : linear.users(node).entrySet()) {
      BigInteger beyond = counts.get(user.getKey());
      for (Edge edge : user.getValue()) {
        count = count.add(beyond);
        length = length.add(lengths.get(user.getKey())).add(beyond);
        sum += linear.partial(edge) * sums.get(user.getKey());
      }
    }
    counts.put(node, count);
    lengths.put(node, length);
    sums.put(node, sum);
  }

  Node target() {
    return target;
  }

  /** The number of paths from the node to the target; 1 for the target itself. */
  BigInteger count(Node node) {
    return counts.getOrDefault(node, BigInteger.ZERO);
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
    BigInteger count = count(node);
    BigInteger length = lengths.getOrDefault(node, BigInteger.ZERO);
    return new Work(
        0, length, length.subtract(count), count.subtract(BigInteger.ONE).max(BigInteger.ZERO));
  }
}
