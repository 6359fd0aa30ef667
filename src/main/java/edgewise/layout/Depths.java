package edgewise.layout;

import java.util.List;

/**
 * Where the layers go in the direction of growth: as near as the spacing allows, and farther apart
 * where lines would run too flat.
 */
final class Depths {
  private static final double LEAST_SLOPE = 0.42;
  private static final double PARALLEL = 1.4;
  private static final double MOST_STRETCH = 2.6;

  private final double[] middle;
  private final double[] half;

  private Depths(double[] middle, double[] half) {
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

  static Depths of(Ranking ranking, double[] across, Spacing spacing) {
    int n = ranking.layers().size();
    double[] half = new double[n];
    int[] layerOf = new int[across.length];
    for (int layer = 0; layer < n; layer++) {
      for (int place : ranking.layers().get(layer)) {
        half[layer] = Math.max(half[layer], ranking.places().get(place).along() / 2);
        layerOf[place] = layer;
      }
    }
    double[] aside = new double[n];
    for (int b = 0; b < ranking.bundles().size(); b++) {
      List<Integer> chain = ranking.chains().get(b);
      double spread = Math.abs(ranking.bundles().get(b).offset(0)) * PARALLEL;
      for (int i = 1; i < chain.size(); i++) {
        int layer = layerOf[chain.get(i)];
        double step = Math.abs(across[chain.get(i)] - across[chain.get(i - 1)]);
        aside[layer] = Math.max(aside[layer], Math.max(step, spread));
      }
    }
    double[] gap = gaps(ranking, aside, spacing);
    double[] middle = new double[n];
    for (int layer = 1; layer < n; layer++) {
      middle[layer] = middle[layer - 1] + half[layer - 1] + gap[layer] + half[layer];
    }
    return new Depths(middle, half);
  }

  /** The distance of each layer to the one before it; the same on both sides of labels. */
  private static double[] gaps(Ranking ranking, double[] aside, Spacing spacing) {
    int n = aside.length;
    double[] gap = new double[n];
    for (int layer = 1; layer < n; layer++) {
      double least = spacing.layers();
      gap[layer] = Math.clamp(aside[layer] * LEAST_SLOPE, least, least * MOST_STRETCH);
    }
    for (int layer = 1; layer < n - 1; layer++) {
      boolean boxless =
          ranking.layers().get(layer).stream()
              .noneMatch(place -> ranking.places().get(place).kind() == Place.Kind.BOX);
      if (boxless) {
        gap[layer] = Math.max(gap[layer], gap[layer + 1]);
        gap[layer + 1] = gap[layer];
      }
    }
    return gap;
  }
}
