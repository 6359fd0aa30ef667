package edgewise.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The positions of the layers along the direction of growth: as near as the spacing allows, and
 * farther apart where lines would run too flat. In a tall narrow picture of many layers they move
 * together, to keep it readable.
 */
final class LayerCoordinates {
  private static final double LEAST_SLOPE = 0.42;
  private static final double PARALLEL = 1.4;
  private static final double MOST_STRETCH = 2.6;
  private static final int SHALLOW = 4;
  private static final int DEEP = 9;
  private static final double BROAD = 4;
  private static final double NEARER_IF_DEEP = 0.36;

  private final double[] middle;
  private final double[] half;

  private LayerCoordinates(double[] middle, double[] half) {
    this.middle = middle;
    this.half = half;
  }

  /** The middle of a layer, px. */
  double middle(int layer) {
    return middle[layer];
  }

  /** Half the thickness of a layer, px. */
  double half(int layer) {
    return half[layer];
  }

  /**
   * Computes the positions of all layers.
   *
   * @param across the positions of the items across the direction of growth, px
   */
  static LayerCoordinates of(Ranking ranking, double[] across, Spacing spacing) {
    int n = ranking.layers().size();
    double[] half = new double[n];
    int[] layerOf = new int[across.length];
    for (int layer = 0; layer < n; layer++) {
      for (int item : ranking.layers().get(layer)) {
        half[layer] = Math.max(half[layer], ranking.items().get(item).along() / 2);
        layerOf[item] = layer;
      }
    }
    double[] sideways = new double[n];
    for (int b = 0; b < ranking.bundles().size(); b++) {
      List<Integer> chain = ranking.chains().get(b);
      double spread = Math.abs(ranking.bundles().get(b).offset(0)) * PARALLEL;
      for (int i = 1; i < chain.size(); i++) {
        int layer = layerOf[chain.get(i)];
        double step = Math.abs(across[chain.get(i)] - across[chain.get(i - 1)]);
        sideways[layer] = Math.max(sideways[layer], Math.max(step, spread));
      }
    }
    double[] gap = gaps(ranking, sideways, spacing);
    double[] middle = new double[n];
    for (int layer = 1; layer < n; layer++) {
      middle[layer] = middle[layer - 1] + half[layer - 1] + gap[layer] + half[layer];
    }
    return new LayerCoordinates(middle, half);
  }

  /** The distance of each layer to the one before it; the same on both sides of labels. */
  private static double[] gaps(Ranking ranking, double[] sideways, Spacing spacing) {
    int n = sideways.length;
    double[] gap = new double[n];
    int deep = (int) IntStream.range(0, n).filter(layer -> hasBoxes(ranking, layer)).count();
    long boxes = ranking.items().stream().filter(p -> p.kind() == LayerItem.Kind.BOX).count();
    double slender = Math.clamp(BROAD - (double) boxes / Math.max(1, deep), 0.0, 1.0);
    double share = slender * Math.clamp((deep - SHALLOW) / (double) (DEEP - SHALLOW), 0.0, 1.0);
    double least = spacing.layers() * (1 - share * NEARER_IF_DEEP);
    double slope = LEAST_SLOPE * (1 - share / 2);
    for (int layer = 1; layer < n; layer++) {
      gap[layer] = Math.clamp(sideways[layer] * slope, least, least * MOST_STRETCH);
    }
    for (int layer = 1; layer < n - 1; layer++) {
      if (!hasBoxes(ranking, layer)) {
        gap[layer] = Math.max(gap[layer], gap[layer + 1]);
        gap[layer + 1] = gap[layer];
      }
    }
    return gap;
  }

  private static boolean hasBoxes(Ranking ranking, int layer) {
    return ranking.layers().get(layer).stream()
        .anyMatch(item -> ranking.items().get(item).kind() == LayerItem.Kind.BOX);
  }
}
