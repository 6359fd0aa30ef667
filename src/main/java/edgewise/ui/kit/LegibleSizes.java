package edgewise.ui.kit;

import edgewise.figure.Sizes;
import edgewise.figure.Theme;

/**
 * The limits of the scale of pictures in a window, so that type is at least 12 px, in a hall 24 px.
 * A picture that does not fit then is shown in part.
 */
public final class LegibleSizes {
  private static final double SCREEN = 12;
  private static final double HALL = 24;

  private LegibleSizes() {}

  /** The smallest size of type, px. */
  public static double least(Theme theme) {
    return isHall(theme) ? HALL : SCREEN;
  }

  /** The smallest scale of a figure at which its type is large enough. */
  public static double scale(Theme theme) {
    Sizes sizes = theme.sizes();
    return Math.max(least(theme) / Math.min(sizes.em(), sizes.boxEm()), thinnest(theme));
  }

  private static double thinnest(Theme theme) {
    return isHall(theme) ? 3 / theme.sizes().thin() : 0;
  }

  /** The largest scale to which a figure is enlarged when all of it is shown. */
  public static double largest(Theme theme) {
    return isHall(theme) ? 1.5 : 1.3;
  }

  /** The size of formulas beside a sentence, px. */
  public static double formula(Theme theme) {
    return isHall(theme) ? 24 : 15;
  }

  /** The font size in and over matrices, px. */
  public static double matrix(Theme theme) {
    return isHall(theme) ? 24 : 13;
  }

  /** Whether a theme is for a hall rather than for a desk. */
  public static boolean isHall(Theme theme) {
    return theme.sizes().caption() >= HALL;
  }
}
