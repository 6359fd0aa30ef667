package edgewise.autodiff;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;

/**
 * The exact number of paths from every node to a target, by dynamic programming: one sweep from the
 * target with O(edges) additions of big integers, however many paths there are.
 */
public final class PathCount {
  private final BigInteger[] counts;
  private final BigInteger[] lengths;

  private PathCount(int nodes) {
    counts = new BigInteger[nodes];
    lengths = new BigInteger[nodes];
  }

  /** Counts the paths to a target. */
  public static PathCount to(ComputationGraph graph, Node target) {
    PathCount count = new PathCount(graph.nodes().size());
    for (Node node : graph.nodes().reversed()) {
      count.count(graph, node, node == target);
    }
    return count;
  }

  private void count(ComputationGraph graph, Node node, boolean isTarget) {
    BigInteger paths = isTarget ? BigInteger.ONE : BigInteger.ZERO;
    BigInteger length = BigInteger.ZERO;
    if (!isTarget) {
      for (Edge edge : graph.out(node)) {
        BigInteger beyond = counts[edge.target().index()];
        paths = paths.add(beyond);
        length = length.add(lengths[edge.target().index()]).add(beyond);
      }
    }
    counts[node.index()] = paths;
    lengths[node.index()] = length;
  }

  /**
   * The number of paths from the node to the target; 1 for the target itself, 0 where there is
   * none.
   */
  public BigInteger from(Node node) {
    return counts[node.index()];
  }

  /** The sum of the lengths of all those paths, in edges. */
  public BigInteger edgesFrom(Node node) {
    return lengths[node.index()];
  }
}
