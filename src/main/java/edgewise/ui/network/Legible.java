package edgewise.ui.network;

import edgewise.figure.Sizes;
import edgewise.figure.Theme;

/**
 * How small and how large the pictures of a network may be: type of 12 px at least, in a hall of
 * 24. What does not fit is seen in part.
 */
final class Legible {
  private static final double SCREEN = 12;
  private static final double HALL = 24;

  private Legible() {}

  /** The smallest size of type, px. */
  static double least(Theme theme) {
    return isHall(theme) ? HALL : SCREEN;
  }

  /** The smallest scale of a figure at which its type is large enough. */
  static double scale(Theme theme) {
    Sizes sizes = theme.sizes();
    return Math.max(least(theme) / Math.min(sizes.em(), sizes.boxEm()), thinnest(theme));
  }

  private static double thinnest(Theme theme) {
    return isHall(theme) ? 3 / theme.sizes().thin() : 0;
  }

  /** The largest scale to which a figure is enlarged when all of it is shown. */
  static double largest(Theme theme) {
    return isHall(theme) ? 1.5 : 1.3;
  }

  /** The size of formulas beside a sentence, px. */
  static double formula(Theme theme) {
    return isHall(theme) ? 24 : 15;
  }

  /** The size of what stands in and over matrices, px. */
  static double matrix(Theme theme) {
    return isHall(theme) ? 24 : 13;
  }

  static boolean isHall(Theme theme) {
    return theme.sizes().caption() >= HALL;
  }
}
