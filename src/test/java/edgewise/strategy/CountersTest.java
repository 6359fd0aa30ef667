package edgewise.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every counter against a count by brute force on random graphs of up to 12 nodes: an adjacency
 * matrix of edge numbers, walked and eliminated in the plainest way, knowing nothing of strategies.
 */
class CountersTest {
  private static final int GRAPHS = 1500;

  /** What the target depends on: edges[u][v] is how many edges lead from u to v. */
  private static final class Plain {
    private final int[][] edges;
    private final int output;
    private final List<Integer> wrt;

    private Plain(int[][] edges, int output, List<Integer> wrt) {
      this.edges = edges;
      this.output = output;
      this.wrt = wrt;
    }

    static Plain of(Target target) {
      ComputationGraph graph = target.graph();
      int n = graph.nodes().size();
      Set<Node> needed = new HashSet<>();
      Deque<Node> open = new ArrayDeque<>(List.of(target.node()));
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (needed.add(node)) {
          graph.in(node).forEach(e -> open.push(e.source()));
        }
      }
      int[][] edges = new int[n][n];
      for (Edge edge : graph.edges()) {
        if (needed.contains(edge.target())) {
          edges[edge.source().index()][edge.target().index()]++;
        }
      }
      return new Plain(
          edges, target.node().index(), target.wrt().stream().map(Node::index).toList());
    }

    int size() {
      return edges.length;
    }

    int edgeCount() {
      int count = 0;
      for (int[] row : edges) {
        count += IntStream.of(row).sum();
      }
      return count;
    }

    boolean[] reached(List<Integer> from) {
      boolean[] reached = new boolean[size()];
      from.forEach(v -> reached[v] = true);
      for (int v = 0; v < size(); v++) {
        for (int u = 0; u < v; u++) {
          reached[v] |= reached[u] && edges[u][v] > 0;
        }
      }
      return reached;
    }

    /** Every single path from u, as the number of edges of each. */
    void walk(int u, int length, List<Integer> lengths) {
      if (u == output) {
        lengths.add(length);
        return;
      }
      for (int v = u + 1; v < size(); v++) {
        for (int i = 0; i < edges[u][v]; i++) {
          walk(v, length + 1, lengths);
        }
      }
    }
  }

  @Test
  void everyCounterEqualsACountByBruteForce() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Node output = graph.nodes().getLast();
      Target target = Target.ofAllInputs(graph, output);
      Plain plain = Plain.of(target);
      String what = "seed " + seed;
      assertEquals(pathSum(plain), work(new PathSum(1_000_000), target), what);
      assertEquals(pathSum(plain), work(new PathSum(3), target), what + ", skipping");
      assertEquals(forward(plain), work(new ForwardMode(), target), what);
      assertEquals(reverse(plain), work(new ReverseMode(), target), what);
      List<Integer> up = IntStream.range(0, plain.size()).boxed().toList();
      assertEquals(merged(plain, up), work(new MergedPaths(), target), what);
      assertEquals(
          merged(plain, up.reversed()),
          work(new MergedPaths(new EliminationOrder.FromOutputs()), target),
          what);
      Work differences = work(new FiniteDifferences(), target);
      assertEquals(2L * plain.wrt.size(), differences.passes());
      assertEquals(2L * plain.wrt.size() * plain.edgeCount(), differences.edgeVisits().longValue());
    }
  }

  @Test
  void pathsAreCountedAsIfEveryOneWereWalked() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      ComputationGraph graph = RandomGraphs.of(seed, 4 + seed % 9);
      Target target = Target.ofAllInputs(graph, graph.nodes().getLast());
      Plain plain = Plain.of(target);
      long paths = 0;
      for (int x : plain.wrt) {
        List<Integer> lengths = new ArrayList<>();
        plain.walk(x, 0, lengths);
        paths += lengths.size();
      }
      assertEquals(BigInteger.valueOf(paths), GradientResult.of(new ReverseMode(), target).paths());
    }
  }

  private static Work work(Strategy strategy, Target target) {
    return GradientResult.of(strategy, target).work();
  }

  private static Work pathSum(Plain plain) {
    long visits = 0;
    long products = 0;
    long sums = 0;
    for (int x : plain.wrt) {
      List<Integer> lengths = new ArrayList<>();
      plain.walk(x, 0, lengths);
      if (x != plain.output) {
        for (int length : lengths) {
          visits += length;
          products += length - 1;
        }
        sums += Math.max(0, lengths.size() - 1);
      }
    }
    return Work.of(plain.wrt.size(), visits, products, sums);
  }

  private static Work forward(Plain plain) {
    long products = 0;
    long sums = 0;
    for (int x : plain.wrt) {
      boolean[] reached = plain.reached(List.of(x));
      for (int v = 0; v < plain.size(); v++) {
        int met = 0;
        for (int u = 0; u < v; u++) {
          if (reached[u] && plain.edges[u][v] > 0 && v != x) {
            products += u == x ? 0 : 1;
            sums += plain.edges[u][v] - 1 + (met++ == 0 ? 0 : 1);
          }
        }
      }
    }
    int passes = plain.wrt.size();
    return Work.of(passes, (long) passes * plain.edgeCount(), products, sums);
  }

  private static Work reverse(Plain plain) {
    long products = 0;
    long sums = 0;
    for (int u = 0; u < plain.size(); u++) {
      int met = 0;
      for (int v = 0; v < plain.size(); v++) {
        if (plain.edges[u][v] > 0) {
          products += v == plain.output ? 0 : 1;
          sums += plain.edges[u][v] - 1 + (met++ == 0 ? 0 : 1);
        }
      }
    }
    return Work.of(1, plain.edgeCount(), products, sums);
  }

  private static Work merged(Plain plain, List<Integer> order) {
    boolean[] reached = plain.reached(plain.wrt);
    int n = plain.size();
    boolean[][] strand = new boolean[n][n];
    long sums = 0;
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        if (reached[u] && plain.edges[u][v] > 0) {
          strand[u][v] = true;
          sums += plain.edges[u][v] - 1;
        }
      }
    }
    long products = 0;
    for (int v : order) {
      if (v == plain.output) {
        continue;
      }
      for (int from = 0; from < n; from++) {
        for (int to = 0; to < n; to++) {
          if (strand[from][v] && strand[v][to]) {
            products++;
            sums += strand[from][to] ? 1 : 0;
            strand[from][to] = true;
          }
        }
      }
      for (int other = 0; other < n; other++) {
        strand[other][v] = false;
        strand[v][other] = plain.wrt.contains(v) && strand[v][other];
      }
    }
    return Work.of(1, plain.edgeCount(), products, sums);
  }
}
