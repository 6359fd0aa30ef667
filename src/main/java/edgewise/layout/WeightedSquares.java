package edgewise.layout;

import java.util.List;

/**
 * A sum of weighted squares, minimised one layer of items at a time, in flat arrays: every square
 * keeps its value as items move, so that a layer takes time linear in its squares.
 */
final class WeightedSquares {
  private static final double DAMPING = 1e-6;

  /**
   * A weighted square: weight · (Σ share · position)².
   *
   * @param items the items, each once
   * @param share the coefficient of each item
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Pull(double weight, int[] items, double[] share) {}

  private final double[] at;
  private final double[] weight;
  private final double[] sum;

  /** The squares of item i begin at first[i] and end before first[i + 1]. */
  private final int[] first;

  private final int[] square;
  private final double[] share;
  private final double[] stiffness;

  private WeightedSquares(List<Pull> pulls, double[] at) {
    this.at = at;
    this.weight = new double[pulls.size()];
    this.sum = new double[pulls.size()];
    this.stiffness = new double[at.length];
    this.first = new int[at.length + 2];
    for (Pull pull : pulls) {
      for (int item : pull.items) {
        first[item + 2]++;
      }
    }
    for (int i = 2; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    this.square = new int[first[at.length + 1]];
    this.share = new double[square.length];
    for (int p = 0; p < weight.length; p++) {
      Pull pull = pulls.get(p);
      weight[p] = pull.weight;
      for (int k = 0; k < pull.items.length; k++) {
        int item = pull.items[k];
        int slot = first[item + 1]++;
        square[slot] = p;
        share[slot] = pull.share[k];
        sum[p] += pull.share[k] * at[item];
        stiffness[item] += pull.weight * pull.share[k] * pull.share[k];
      }
    }
  }

  /**
   * The sum of the squares of some pulls; {@code at} holds the positions of the items and is
   * changed.
   */
  static WeightedSquares of(List<Pull> pulls, double[] at) {
    return new WeightedSquares(pulls, at);
  }

  /**
   * Moves one layer to its minimum while the others stay fixed.
   *
   * @param layer its items in their order
   * @param gaps the least distance of each to the next
   * @return the largest movement, px
   */
  double settle(int[] layer, double[] gaps) {
    double[] preferred = new double[layer.length];
    double[] weights = new double[layer.length];
    for (int i = 0; i < layer.length; i++) {
      int item = layer[i];
      double slope = 0;
      for (int k = first[item]; k < first[item + 1]; k++) {
        slope += weight[square[k]] * share[k] * sum[square[k]];
      }
      weights[i] = stiffness[item] + DAMPING;
      preferred[i] = at[item] - slope / weights[i];
    }
    double[] solved = IsotonicSeparation.solve(preferred, weights, gaps);
    double moved = 0;
    for (int i = 0; i < layer.length; i++) {
      int item = layer[i];
      double step = solved[i] - at[item];
      moved = Math.max(moved, Math.abs(step));
      at[item] = solved[i];
      for (int k = first[item]; k < first[item + 1]; k++) {
        sum[square[k]] += share[k] * step;
      }
    }
    return moved;
  }
}
