package edgewise.study;

/**
 * Where a person put a node: its centre in picture px, x to the right, y down.
 *
 * @param x finite
 * @param y finite
 */
public record NodePosition(double x, double y) {
  /**
   * Refuses what is nowhere.
   *
   * @throws IllegalArgumentException if a coordinate is not finite
   */
  public NodePosition {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("no place: " + x + ", " + y);
    }
  }
}
