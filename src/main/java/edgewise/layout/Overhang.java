package edgewise.layout;

/**
 * Room around a box for what belongs to it and sticks out of it, such as a slot at its side. Edges
 * still end at the box, but nothing foreign comes into this room.
 *
 * @param top px above the box
 * @param right px
 * @param bottom px below the box
 * @param left px
 */
public record Overhang(double top, double right, double bottom, double left) {
  /** Nothing sticks out. */
  public static final Overhang NONE = new Overhang(0, 0, 0, 0);

  /** Something sticks out at the right only. */
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
