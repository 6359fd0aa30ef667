package edgewise.layout;

/**
 * Space around a box for parts of it that stick out, such as a slot at its side. Edges still end at
 * the box, but nothing else is placed in this space.
 *
 * @param top px above the box
 * @param right px
 * @param bottom px below the box
 * @param left px
 */
public record Overhang(double top, double right, double bottom, double left) {
  /** No overhang. */
  public static final Overhang NONE = new Overhang(0, 0, 0, 0);

  /** An overhang at the right only, px. */
  public static Overhang right(double right) {
    return new Overhang(0, right, 0, 0);
  }

  /** Refuses negative lengths. */
  public Overhang {
    if (!(top >= 0 && right >= 0 && bottom >= 0 && left >= 0)) {
      throw new IllegalArgumentException(
          "negative overhang: " + top + ", " + right + ", " + bottom + ", " + left);
    }
  }
}
