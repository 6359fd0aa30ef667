package edgewise.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link: cubic Bézier curves end to end, from the source's border to the target's.
 *
 * @param points the first curve's four points, then three for each further one, px
 * @param label where the label sits, or null if it has none
 */
public record Route(List<Point2D> points, Rectangle2D label) {
  /** Copies the list. */
  public Route {
    points = List.copyOf(points);
    if (points.size() < 4 || points.size() % 3 != 1) {
      throw new IllegalArgumentException("not a chain of cubic curves: " + points.size());
    }
  }

  /** One quadratic curve through a middle point, raised to a cubic. */
  static Route through(Point2D from, Point2D middle, Point2D to, Rectangle2D label) {
    double cx = 2 * middle.getX() - (from.getX() + to.getX()) / 2;
    double cy = 2 * middle.getY() - (from.getY() + to.getY()) / 2;
    Point2D control = new Point2D.Double(cx, cy);
    return new Route(
        List.of(from, mix(from, control, 2 / 3.0), mix(to, control, 2 / 3.0), to), label);
  }

  /**
   * A curve from one box to another, bent to the side.
   *
   * @param bend how far its middle lies beside the straight line, px
   */
  public static Route between(Rectangle2D from, Rectangle2D to, Direction direction, double bend) {
    boolean up = direction == Direction.UP;
    Point2D start =
        up
            ? new Point2D.Double(from.getCenterX(), from.getMinY())
            : new Point2D.Double(from.getMaxX(), from.getCenterY());
    Point2D end =
        up
            ? new Point2D.Double(to.getCenterX(), to.getMaxY())
            : new Point2D.Double(to.getMinX(), to.getCenterY());
    Point2D middle = mix(start, end, 0.5);
    double length = Math.max(1, start.distance(end));
    double dx = -(end.getY() - start.getY()) / length * bend;
    double dy = (end.getX() - start.getX()) / length * bend;
    return through(
        start, new Point2D.Double(middle.getX() + dx, middle.getY() + dy), end, null);
  }

  private static Point2D mix(Point2D a, Point2D b, double t) {
    return new Point2D.Double(
        a.getX() + (b.getX() - a.getX()) * t, a.getY() + (b.getY() - a.getY()) * t);
  }

  /** Where the arrow's tip is: on the target's border. */
  public Point2D tip() {
    return points.getLast();
  }

  /** The direction in which the line arrives, radians, y down. */
  public double arrival() {
    Point2D tip = tip();
    Point2D before = at(0.96);
    return Math.atan2(tip.getY() - before.getY(), tip.getX() - before.getX());
  }

  /** The whole line. */
  public Path2D path() {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).getX(), points.get(0).getY());
    for (int i = 1; i < points.size(); i += 3) {
      Point2D a = points.get(i);
      Point2D b = points.get(i + 1);
      Point2D c = points.get(i + 2);
      path.curveTo(a.getX(), a.getY(), b.getX(), b.getY(), c.getX(), c.getY());
    }
    return path;
  }

  /** The point at a fraction of the way, 0 at the source and 1 at the tip. */
  public Point2D at(double fraction) {
    int curves = (points.size() - 1) / 3;
    double place = Math.clamp(fraction, 0.0, 1.0) * curves;
    int curve = Math.min((int) place, curves - 1);
    double t = place - curve;
    double s = 1 - t;
    double x = 0;
    double y = 0;
    double[] weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    for (int i = 0; i < 4; i++) {
      x += weights[i] * points.get(3 * curve + i).getX();
      y += weights[i] * points.get(3 * curve + i).getY();
    }
    return new Point2D.Double(x, y);
  }

  /** Whether the line, sampled closely, runs through a rectangle. */
  boolean crosses(Rectangle2D area) {
    if (!area.intersects(bounds())) {
      return false;
    }
    int samples = 16 * (points.size() / 3);
    Point2D before = at(0);
    for (int i = 1; i <= samples; i++) {
      Point2D now = at(i / (double) samples);
      if (area.intersectsLine(before.getX(), before.getY(), now.getX(), now.getY())) {
        return true;
      }
      before = now;
    }
    return false;
  }

  private Rectangle2D bounds() {
    Rectangle2D bounds = new Rectangle2D.Double(tip().getX(), tip().getY(), 1e-9, 1e-9);
    points.forEach(bounds::add);
    return bounds;
  }

  /** The same without its last few pixels, so that a line does not show beyond its arrowhead. */
  public Route shortened(double length) {
    Point2D tip = tip();
    Point2D control = points.get(points.size() - 2);
    double dx = tip.getX() - control.getX();
    double dy = tip.getY() - control.getY();
    double norm = Math.hypot(dx, dy);
    if (norm <= length) {
      return this;
    }
    List<Point2D> moved = new ArrayList<>(points);
    moved.set(
        points.size() - 1,
        new Point2D.Double(tip.getX() - dx / norm * length, tip.getY() - dy / norm * length));
    return new Route(moved, label);
  }
}
