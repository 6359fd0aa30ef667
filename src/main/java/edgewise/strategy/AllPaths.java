package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * All the paths between two nodes of a graph, at the values of its inputs: their number and the sum
 * of their products, computed in linear time, and the paths themselves, generated one at a time on
 * request. Immutable; memory does not grow with the number of paths.
 */
public final class AllPaths {
  private final Linearization linear;
  private final PathTotals totals;
  private final Node from;
  private final Node to;

  private AllPaths(Linearization linear, PathTotals totals, Node from, Node to) {
    this.linear = linear;
    this.totals = totals;
    this.from = from;
    this.to = to;
  }

  /** The paths from one node to another; there are none if the second does not depend on it. */
  public static AllPaths of(ComputationGraph graph, Node from, Node to) {
    Target target = new Target(graph, to, List.of(from));
    Linearization linear = Linearization.of(target, step -> {});
    return new AllPaths(linear, new PathTotals(linear, target), from, to);
  }

  /** The node where the paths begin. */
  public Node from() {
    return from;
  }

  /** The node where the paths end. */
  public Node to() {
    return to;
  }

  /** The exact number of paths; from a node to itself there is one path, without edges. */
  public BigInteger count() {
    return totals.count(from);
  }

  /** ∂to/∂from: the sum of the products of all paths. */
  public double total() {
    return linear.contains(from) ? totals.sum(from) : 0;
  }

  /** The work of multiplying along every path and adding. */
  public Work work() {
    return count().signum() == 0 ? Work.NONE : totals.work(from);
  }

  /** The paths in order, each generated on request. */
  public Iterable<PathTerm> terms() {
    return () -> new Terms(new Paths(linear, from, to).iterator());
  }

  /** The first paths, at most this number of them. */
  public List<PathTerm> first(int most) {
    List<PathTerm> first = new ArrayList<>();
    Iterator<PathTerm> terms = terms().iterator();
    while (first.size() < most && terms.hasNext()) {
      first.add(terms.next());
    }
    return List.copyOf(first);
  }

  /** The sum over some of the paths, compared with the derivative. */
  public Partial sumOf(Collection<PathTerm> some) {
    double sum = some.stream().mapToDouble(PathTerm::product).reduce(Double::sum).orElse(0);
    BigInteger missing = count().subtract(BigInteger.valueOf(some.size()));
    double shortfall = missing.signum() == 0 ? 0 : total() - sum;
    return new Partial(sum, missing, shortfall);
  }

  /**
   * A sum over some of the paths.
   *
   * @param sum of their products
   * @param missing the number of paths that are not in it
   * @param shortfall derivative − sum; 0 if no path is missing
   */
  public record Partial(double sum, BigInteger missing, double shortfall) {}

  private final class Terms implements Iterator<PathTerm> {
    private final Iterator<Path> paths;
    private int number;

    Terms(Iterator<Path> paths) {
      this.paths = paths;
    }

    @Override
    public boolean hasNext() {
      return paths.hasNext();
    }

    @Override
    public PathTerm next() {
      Path path = paths.next();
      List<Double> partials = new ArrayList<>(path.length());
      double product = 1;
      for (Edge edge : path.edges()) {
        double partial = linear.partial(edge);
        product = partials.isEmpty() ? partial : product * partial;
        partials.add(partial);
      }
      number++;
      return new PathTerm(number, path, partials, product);
    }
  }
}
