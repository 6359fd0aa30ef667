package edgewise.document;

/**
 * Where a person put a node: its centre in picture px, x to the right, y down.
 *
 * @param x finite
 * @param y finite
 */
public record Place(double x, double y) {
  /**
   * Refuses what is nowhere.
   *
   * @throws IllegalArgumentException if a coordinate is not finite
   */
  public Place {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("no place: " + x + ", " + y);
    }
  }
}
