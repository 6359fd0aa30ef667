package edgewise.layout;

import java.util.List;

/**
 * A sum of weighted squares of which one layer of places at a time is made least, in flat arrays:
 * every square keeps its value as places move, so that a layer takes time linear in its squares.
 */
final class WeightedSquares {
  private static final double DAMPING = 1e-6;

  /**
   * A weighted square: weight · (Σ share · place)².
   *
   * @param items the places, each once
   * @param share as many
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Pull(double weight, int[] items, double[] share) {}

  private final double[] at;
  private final double[] weight;
  private final double[] sum;

  /** Of place i the squares are those from first[i] on, before first[i + 1]. */
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
      for (int place : pull.items) {
        first[place + 2]++;
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
        int place = pull.items[k];
        int slot = first[place + 1]++;
        square[slot] = p;
        share[slot] = pull.share[k];
        sum[p] += pull.share[k] * at[place];
        stiffness[place] += pull.weight * pull.share[k] * pull.share[k];
      }
    }
  }

  /** The squares of some pulls; {@code at} is where the places are, and is written to. */
  static WeightedSquares of(List<Pull> pulls, double[] at) {
    return new WeightedSquares(pulls, at);
  }

  /**
   * Moves one layer to its best, the others held fast.
   *
   * @param layer its places in their order
   * @param gaps the least distance of each to the next
   * @return the largest movement, px
   */
  double settle(int[] layer, double[] gaps) {
    double[] preferred = new double[layer.length];
    double[] weights = new double[layer.length];
    for (int i = 0; i < layer.length; i++) {
      int place = layer[i];
      double slope = 0;
      for (int k = first[place]; k < first[place + 1]; k++) {
        slope += weight[square[k]] * share[k] * sum[square[k]];
      }
      weights[i] = stiffness[place] + DAMPING;
      preferred[i] = at[place] - slope / weights[i];
    }
    double[] solved = IsotonicSeparation.solve(preferred, weights, gaps);
    double moved = 0;
    for (int i = 0; i < layer.length; i++) {
      int place = layer[i];
      double step = solved[i] - at[place];
      moved = Math.max(moved, Math.abs(step));
      at[place] = solved[i];
      for (int k = first[place]; k < first[place + 1]; k++) {
        sum[square[k]] += share[k] * step;
      }
    }
    return moved;
  }
}
