package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The chain rule as a sum over paths: multiply the local partials along every path from an input to
 * the target, and add the products.
 *
 * <p>Paths are counted first, exactly, by dynamic programming. At most {@code mostPaths} are
 * walked; the others are skipped: their total is computed in linear time, with the work that
 * walking them would have cost.
 *
 * @param mostPaths how many paths are walked, at least 1
 */
public record PathSum(int mostPaths) implements Strategy {

  /** The usual number of paths that are walked, as many as a person will watch. */
  public static final int WATCHABLE = 200;

  /** Walks at most {@link #WATCHABLE} paths. */
  public PathSum() {
    this(WATCHABLE);
  }

  @Override
  public Mode mode() {
    return Mode.PATH_SUM;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(target, sink);
    PathTotals totals = new PathTotals(linear, target);
    for (Node input : target.wrt()) {
      BigInteger count = totals.count(input);
      sink.accept(new Step.CountPaths(input, target.node(), count, Work.of(1, 0, 0, 0)));
      if (count.signum() > 0 && input != target.node()) {
        walk(new Walk(linear, input, totals, detail, sink));
      }
    }
  }

  private record Walk(
      Linearization linear, Node input, PathTotals totals, Detail detail, Consumer<Step> sink) {}

  private void walk(Walk w) {
    Iterator<Path> paths = new Paths(w.linear(), w.input(), w.totals().target()).iterator();
    double sum = 0;
    Work spent = Work.NONE;
    int number = 0;
    while (paths.hasNext() && number < mostPaths) {
      number++;
      Step.AddPath step = add(w, paths.next(), number, sum);
      w.sink().accept(step);
      sum = step.value();
      int length = step.path().length();
      spent = spent.plus(Work.of(0, length, length - 1L, number == 1 ? 0 : 1));
    }
    BigInteger left = w.totals().count(w.input()).subtract(BigInteger.valueOf(number));
    if (left.signum() > 0) {
      Work rest = w.totals().work(w.input()).minus(spent);
      w.sink().accept(new Step.SkipPaths(w.input(), left, w.totals().sum(w.input()), rest));
    }
  }

  private static Step.AddPath add(Walk w, Path path, int number, double before) {
    List<Double> partials = new ArrayList<>(path.length());
    double product = 1;
    for (Edge edge : path.edges()) {
      double partial = w.linear().partial(edge);
      product = partials.isEmpty() ? partial : product * partial;
      if (w.detail() == Detail.EDGE) {
        w.sink().accept(new Step.WalkEdge(path, partials.size(), partial, product));
      }
      partials.add(partial);
    }
    boolean walked = w.detail() == Detail.EDGE;
    double after = number == 1 ? product : before + product;
    return new Step.AddPath(w.input(), path, number, partials, product, before, after, walked);
  }
}
