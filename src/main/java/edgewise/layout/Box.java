package edgewise.layout;

/**
 * A node to be placed.
 *
 * @param id unique among the boxes
 * @param width px, above 0
 * @param height px, above 0
 * @param overhang extra space around it
 */
public record Box(String id, double width, double height, Overhang overhang) {
  /** Refuses empty boxes. */
  public Box {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("box " + id + " is " + width + " by " + height);
    }
  }

  /** A box without an overhang. */
  public Box(String id, double width, double height) {
    this(id, width, height, Overhang.NONE);
  }

  /** A box with an overhang at the right, px. */
  public Box(String id, double width, double height, double overhang) {
    this(id, width, height, Overhang.right(overhang));
  }
}
