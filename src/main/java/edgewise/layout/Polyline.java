package edgewise.layout;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of straight pieces.
 *
 * @param points its corners, from one end to the other, px
 */
record Polyline(List<Point2D> points) {

  /**
   * The corners that are needed so that no omitted corner is farther than the tolerance from the
   * line through them, without the ends (Douglas and Peucker 1973).
   */
  List<Point2D> corners(double tolerance) {
    List<Point2D> kept = new ArrayList<>();
    keep(0, points.size() - 1, tolerance, kept);
    return kept;
  }

  private void keep(int first, int last, double tolerance, List<Point2D> kept) {
    double most = tolerance;
    int farthest = -1;
    Point2D a = points.get(first);
    Point2D b = points.get(last);
    for (int i = first + 1; i < last; i++) {
      Point2D p = points.get(i);
      double off = Line2D.ptLineDist(a.getX(), a.getY(), b.getX(), b.getY(), p.getX(), p.getY());
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest > 0) {
      keep(first, farthest, tolerance, kept);
      kept.add(points.get(farthest));
      keep(farthest, last, tolerance, kept);
    }
  }
}
