package edgewise.ui.canvas;

import edgewise.figure.Item;
import edgewise.figure.Mark;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;

/** The distance of a point from the lines of an item. */
final class HitDistance {
  private HitDistance() {}

  /**
   * The distance, px of the picture; infinite for an item without lines.
   *
   * @param flatness how far a straight piece may be from its curve, px of the picture
   */
  static double distance(Item item, double x, double y, double flatness) {
    double least = Double.POSITIVE_INFINITY;
    for (Mark mark : item.baseMarks()) {
      if (mark instanceof Mark.Stroke stroke) {
        least = Math.min(least, distance(stroke.path().getPathIterator(null, flatness), x, y));
      }
    }
    return least;
  }

  private static double distance(PathIterator path, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    double[] c = new double[6];
    double fromX = 0;
    double fromY = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_LINETO ->
            least = Math.min(least, Line2D.ptSegDist(fromX, fromY, c[0], c[1], x, y));
        default -> {} // a flat path has no curves; where it closes it has an edge already
      }
      fromX = c[0];
      fromY = c[1];
    }
    return least;
  }
}
