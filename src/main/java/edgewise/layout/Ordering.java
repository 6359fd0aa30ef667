package edgewise.layout;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * The order within layers, by sweeps: each item moves to the mean of its neighbours in the layer
 * before, then of those in the layer after, and so on (Sugiyama, Tagawa and Toda 1981); of all
 * orders met on the way, that with the fewest crossings is kept. A sweep takes O(n log n).
 */
final class Ordering {
  private final int[][] layers;
  private final int[][] before;
  private final int[][] after;
  private final double[] at;
  private final int[] index;

  /** The resolution of means between 0 and 1: one part in 2^30. */
  private static final double FINE = 1 << 30;

  private Ordering(int[][] layers, int[][] before, int[][] after) {
    this.layers = layers;
    this.before = before;
    this.after = after;
    this.at = new double[before.length];
    this.index = new int[before.length];
    for (int[] layer : layers) {
      updateIndex(layer);
    }
  }

  /**
   * Orders the items.
   *
   * @param layers the items of each layer, in the order to begin with
   * @param before for each item its neighbours in the layer before
   * @param after for each item its neighbours in the layer after
   * @param sweeps how many
   * @return the same layers in a better order
   * @throws CancellationException if the thread is interrupted
   */
  static int[][] of(int[][] layers, int[][] before, int[][] after, int sweeps) {
    Ordering ordering = new Ordering(copy(layers), before, after);
    int[][] best = copy(layers);
    long fewest = ordering.crossings();
    for (int sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("ordering of " + before.length + " places");
      }
      ordering.sweep(sweep % 2 == 0, sweep / 2 % 2 == 1);
      long crossings = ordering.crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = copy(ordering.layers);
      }
    }
    return best;
  }

  private static int[][] copy(int[][] layers) {
    return Arrays.stream(layers).map(int[]::clone).toArray(int[][]::new);
  }

  private void updateIndex(int[] layer) {
    for (int i = 0; i < layer.length; i++) {
      at[layer[i]] = (i + 0.5) / layer.length;
      index[layer[i]] = i;
    }
  }

  /** One sweep; items with equal means keep their order, or are reversed. */
  private void sweep(boolean onwards, boolean turned) {
    int[][] neighbours = onwards ? before : after;
    for (int k = 1; k < layers.length; k++) {
      int[] layer = layers[onwards ? k : layers.length - 1 - k];
      long[] keys = new long[layer.length];
      for (int i = 0; i < layer.length; i++) {
        long mean = (long) (mean(layer[i], neighbours[layer[i]]) * FINE);
        keys[i] = mean << 32 | (turned ? layer.length - 1 - i : i);
      }
      Arrays.sort(keys);
      int[] old = layer.clone();
      for (int i = 0; i < layer.length; i++) {
        int was = (int) keys[i];
        layer[i] = old[turned ? layer.length - 1 - was : was];
      }
      updateIndex(layer);
    }
  }

  private double mean(int item, int[] neighbours) {
    if (neighbours.length == 0) {
      return at[item];
    }
    double sum = 0;
    for (int neighbour : neighbours) {
      sum += at[neighbour];
    }
    return sum / neighbours.length;
  }

  /** How many lines cross, by a tree of counts (Barth, Jünger and Mutzel 2002). */
  private long crossings() {
    long crossings = 0;
    for (int k = 0; k + 1 < layers.length; k++) {
      int[] counts = new int[layers[k + 1].length + 1];
      int counted = 0;
      for (int item : layers[k]) {
        for (int neighbour : after[item]) {
          crossings += counted - upTo(counts, index[neighbour] + 1);
        }
        for (int neighbour : after[item]) {
          for (int i = index[neighbour] + 1; i < counts.length; i += i & -i) {
            counts[i]++;
          }
          counted++;
        }
      }
    }
    return crossings;
  }

  private static int upTo(int[] counts, int last) {
    int sum = 0;
    for (int i = last; i > 0; i -= i & -i) {
      sum += counts[i];
    }
    return sum;
  }
}
