package edgewise.study;

/**
 * The position of a node that the user moved: its centre in picture px, x to the right, y down.
 *
 * @param x finite
 * @param y finite
 */
public record NodePosition(double x, double y) {
  /**
   * Checks the coordinates.
   *
   * @throws IllegalArgumentException if a coordinate is not finite
   */
  public NodePosition {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("no place: " + x + ", " + y);
    }
  }
}
