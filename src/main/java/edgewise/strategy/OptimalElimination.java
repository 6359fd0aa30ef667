package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cheapest order of vertex elimination, in multiplications, by dynamic programming over sets:
 * what eliminating v costs after the set S depends on S and not on its order, so the best way to S
 * is the best way to S without its last node, and that node's cost. O(2ⁿ · n · edges) for n nodes
 * to eliminate; the general problem is NP-hard (Naumann 2008), so larger graphs are refused.
 *
 * @param multiplications of the cheapest order
 * @param order one of the cheapest
 */
public record OptimalElimination(long multiplications, List<Node> order) {
  /** The largest number of nodes that is searched; it takes well under a second. */
  public static final int MOST_NODES = 18;

  private static final int MOST_BITS = 62;

  /** Copies the order. */
  public OptimalElimination {
    order = List.copyOf(order);
  }

  /** The cheapest order; empty if the graph is too large to search. */
  public static Optional<OptimalElimination> of(ComputationGraph graph) {
    Elimination start = Elimination.of(graph);
    return start.left().size() > MOST_NODES || graph.nodes().size() > MOST_BITS
        ? Optional.empty()
        : Optional.of(new Search(graph, start).best());
  }

  /** Nodes to eliminate are the lowest bits, so that a set of them is a number below 2ⁿ. */
  private static final class Search {
    private final List<Node> inner;
    private final long[] into;
    private final long[] onto;
    private final long targets;
    private final int n;

    Search(ComputationGraph graph, Elimination start) {
      inner = start.left();
      n = inner.size();
      List<Node> all = new ArrayList<>(inner);
      graph.nodes().stream().filter(node -> !inner.contains(node)).forEach(all::add);
      Map<Node, Integer> bit = new HashMap<>();
      all.forEach(node -> bit.put(node, bit.size()));
      into = new long[n];
      onto = new long[n];
      long outputs = 0;
      for (int v = 0; v < n; v++) {
        for (Node from : start.strands().graph().predecessors(inner.get(v))) {
          into[v] |= 1L << bit.get(from);
        }
        for (Node to : start.strands().graph().successors(inner.get(v))) {
          onto[v] |= 1L << bit.get(to);
        }
        outputs |= graph.outputs().contains(inner.get(v)) ? 1L << v : 0;
      }
      targets = outputs;
    }

    OptimalElimination best() {
      int sets = 1 << n;
      long[] least = new long[sets];
      byte[] last = new byte[sets];
      Arrays.fill(least, 1, sets, Long.MAX_VALUE);
      for (int set = 0; set < sets; set++) {
        for (int v = 0; v < n; v++) {
          int with = set | 1 << v;
          if (with != set) {
            long cost = least[set] + cost(v, set);
            if (cost < least[with]) {
              least[with] = cost;
              last[with] = (byte) v;
            }
          }
        }
      }
      List<Node> order = new ArrayList<>();
      for (int set = sets - 1; set != 0; set ^= 1 << last[set]) {
        order.addFirst(inner.get(last[set]));
      }
      return new OptimalElimination(least[sets - 1], order);
    }

    /** Distinct predecessors times distinct successors, through what is eliminated already. */
    private long cost(int v, int set) {
      long before = reached(into, v, set) & ~set;
      long after = reached(onto, v, set);
      long kept = after & targets & ~(1L << v);
      return (long) Long.bitCount(before) * Long.bitCount(after & ~set | kept);
    }

    private static long reached(long[] next, int v, int set) {
      long reached = next[v];
      long open = reached & set;
      while (open != 0) {
        int u = Long.numberOfTrailingZeros(open);
        long fresh = next[u] & ~reached;
        reached |= fresh;
        open = (open & open - 1) | fresh & set;
      }
      return reached;
    }
  }
}
