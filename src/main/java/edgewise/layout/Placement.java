package edgewise.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The positions of the items of a ranking across the direction of growth: boxes in the middle of
 * their neighbours, lines as straight as possible, nothing nearer than the spacing. A sum of
 * squares is minimised a layer at a time, up and down, until nothing moves: a symmetric graph gets
 * a symmetric picture.
 */
final class Placement {
  private static final double STRAIGHT = 4;
  private static final double MIDDLE = 10;
  private static final double MIDDLE_IF_TANGLED = 0.02;
  private static final int OWN = 2;
  private static final int PLAIN = 3;
  private static final double NEAR_FEW = 0.03;
  private static final double NEAR_MANY = 0.6;
  private static final int FEW = 12;
  private static final int MANY = 36;
  private static final double FOLLOWING = 0.01;
  private static final double ALIGNED = 60;
  private static final double NEARLY = 0.6;
  private static final int MOST_SWEEPS = 400;
  private static final int MOST_WORK = 240_000;
  private static final int FEWEST_SWEEPS = 6;
  private static final double STILL = 0.02;

  private final Ranking ranking;
  private final Spacing spacing;
  private final List<WeightedSquares.Pull> pulls = new ArrayList<>();
  private final double[] at;
  private final double near;
  private final double tangledWeight;

  private Placement(Ranking ranking, Spacing spacing) {
    this.ranking = ranking;
    this.spacing = spacing;
    this.at = new double[ranking.items().size()];
    double share = largeness(ranking);
    this.near = NEAR_FEW + share * (NEAR_MANY - NEAR_FEW);
    this.tangledWeight = MIDDLE * Math.pow(MIDDLE_IF_TANGLED / MIDDLE, share);
  }

  /**
   * The middle of each item across the direction of growth, px; only differences have a meaning.
   */
  static double[] of(Ranking ranking, Spacing spacing) {
    Placement placement = new Placement(ranking, spacing);
    placement.pullLinesStraight();
    placement.pullBoxesToTheMiddle();
    placement.start();
    placement.iterate();
    placement.alignNearlyStraightLines();
    placement.iterate();
    return placement.at;
  }

  /** Makes lines straight that are nearly so; they would look like a mistake. */
  private void alignNearlyStraightLines() {
    for (List<Integer> chain : ranking.chains()) {
      int from = chain.getFirst();
      int to = chain.getLast();
      if (chain.size() <= 3 && Math.abs(at[from] - at[to]) < spacing.labels() * NEARLY) {
        add(ALIGNED, new int[] {from, to}, new double[] {1, -1});
      }
    }
  }

  /**
   * How large the graph is, 0 to 1. In a small graph joined boxes hardly attract each other, since
   * one sees whether each is in the middle; a large one must be held together. An operand shared by
   * more than two boxes counts a graph as larger, since those boxes cannot all be in its middle;
   * without one a graph may be three times as large.
   */
  private static double largeness(Ranking ranking) {
    long boxes = ranking.items().stream().filter(item -> item.kind() == LayerItem.Kind.BOX).count();
    int[] operandOf = new int[ranking.items().size()];
    ranking.chains().forEach(chain -> operandOf[chain.getFirst()]++);
    boolean tangled = IntStream.of(operandOf).anyMatch(results -> results > OWN);
    double times = tangled ? 1 : PLAIN;
    return Math.clamp((boxes - times * FEW) / (times * (MANY - FEW)), 0.0, 1.0);
  }

  private void add(double weight, int[] items, double[] share) {
    pulls.add(new WeightedSquares.Pull(weight, items, share));
  }

  private void pullLinesStraight() {
    for (List<Integer> chain : ranking.chains()) {
      for (int i = 1; i < chain.size() - 1; i++) {
        add(
            STRAIGHT,
            new int[] {chain.get(i), chain.get(i - 1), chain.get(i + 1)},
            new double[] {1, -0.5, -0.5});
      }
    }
  }

  private void pullBoxesToTheMiddle() {
    List<List<Integer>> before = new ArrayList<>();
    List<List<Integer>> after = new ArrayList<>();
    ranking.items().forEach(item -> before.add(new ArrayList<>()));
    ranking.items().forEach(item -> after.add(new ArrayList<>()));
    for (List<Integer> chain : ranking.chains()) {
      boolean near = chain.size() <= 3;
      after.get(chain.getFirst()).add(near ? chain.getLast() : chain.get(1));
      before.get(chain.getLast()).add(near ? chain.getFirst() : chain.get(chain.size() - 2));
    }
    for (int i = 0; i < at.length; i++) {
      double[] influence = new double[before.get(i).size()];
      for (int k = 0; k < influence.length; k++) {
        influence[k] = before.get(before.get(i).get(k)).isEmpty() ? 0 : 1;
      }
      boolean shared = before.get(i).stream().anyMatch(k -> after.get(k).size() > OWN);
      pullToTheMiddle(i, before.get(i), influence, shared);
      boolean shares = after.get(i).stream().anyMatch(k -> before.get(k).size() > OWN);
      pullToTheMiddle(
          i, after.get(i), new double[after.get(i).size()], shares && after.get(i).size() > OWN);
    }
  }

  /**
   * Pulls a box to the middle of its neighbours, weighted by their influence; neighbours without
   * influence follow the box.
   */
  private void pullToTheMiddle(
      int box, List<Integer> neighbours, double[] influence, boolean tangled) {
    int n = neighbours.size();
    if (n == 0) {
      return;
    }
    double all = 0;
    for (double one : influence) {
      all += one;
    }
    int[] items = new int[n + 1];
    double[] share = new double[n + 1];
    items[0] = box;
    share[0] = 1;
    for (int i = 0; i < n; i++) {
      items[i + 1] = neighbours.get(i);
      share[i + 1] = all == 0 ? -1.0 / n : -influence[i] / all;
    }
    if (n > 1) {
      for (int neighbour : neighbours) {
        add(near / n, new int[] {box, neighbour}, new double[] {1, -1});
      }
    }
    add(n == 1 ? near : tangled ? tangledWeight : MIDDLE, items, share);
    if (all > 0) {
      for (int i = 0; i < n; i++) {
        add(FOLLOWING, new int[] {neighbours.get(i), box}, new double[] {1, -1});
      }
    }
  }

  /** Every layer packed about 0. */
  private void start() {
    for (List<Integer> layer : ranking.layers()) {
      double end = 0;
      for (int i = 0; i < layer.size(); i++) {
        LayerItem item = ranking.items().get(layer.get(i));
        at[layer.get(i)] = end + item.before();
        end += item.before() + item.after() + gapAfter(layer, i);
      }
      for (int i : layer) {
        at[i] -= end / 2;
      }
    }
  }

  private double gapAfter(List<Integer> layer, int i) {
    if (i + 1 >= layer.size()) {
      return 0;
    }
    LayerItem here = ranking.items().get(layer.get(i));
    return here.gap(ranking.items().get(layer.get(i + 1)), spacing);
  }

  private void iterate() {
    WeightedSquares flat = WeightedSquares.of(pulls, at);
    List<double[]> gaps = new ArrayList<>();
    List<int[]> layers = new ArrayList<>();
    for (List<Integer> layer : ranking.layers()) {
      gaps.add(gaps(layer));
      layers.add(layer.stream().mapToInt(Integer::intValue).toArray());
    }
    int n = layers.size();
    int most = Math.clamp(MOST_WORK / Math.max(1, at.length), FEWEST_SWEEPS, MOST_SWEEPS);
    for (int sweep = 0; sweep < most; sweep++) {
      double moved = 0;
      for (int k = 0; k < n; k++) {
        int i = sweep % 2 == 0 ? k : n - 1 - k;
        moved = Math.max(moved, flat.settle(layers.get(i), gaps.get(i)));
      }
      if (moved < STILL) {
        return;
      }
    }
  }

  private double[] gaps(List<Integer> layer) {
    double[] gaps = new double[layer.size()];
    for (int i = 0; i + 1 < gaps.length; i++) {
      gaps[i] =
          ranking.items().get(layer.get(i)).after()
              + gapAfter(layer, i)
              + ranking.items().get(layer.get(i + 1)).before();
    }
    return gaps;
  }
}
