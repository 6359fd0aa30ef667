package edgewise.training;

/**
 * A rectangular grid of points in the plane of two inputs, evenly spaced, edges included.
 *
 * @param columns along x
 * @param rows along y
 */
public record Plane(double left, double right, double bottom, double top, int columns, int rows) {

  /** A plane around all samples of two inputs, with a margin. */
  public static Plane around(Samples samples, int columns, int rows) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < samples.size(); i++) {
      left = Math.min(left, samples.input(i, 0));
      right = Math.max(right, samples.input(i, 0));
      bottom = Math.min(bottom, samples.input(i, 1));
      top = Math.max(top, samples.input(i, 1));
    }
    double besideX = right > left ? (right - left) * 0.15 : 1;
    double besideY = top > bottom ? (top - bottom) * 0.15 : 1;
    return new Plane(
        left - besideX, right + besideX, bottom - besideY, top + besideY, columns, rows);
  }

  /** The x of a column, from 0 at the left. */
  public double x(int column) {
    return left + (right - left) * column / (columns - 1);
  }

  /** The y of a row, from 0 at the top. */
  public double y(int row) {
    return top - (top - bottom) * row / (rows - 1);
  }
}
