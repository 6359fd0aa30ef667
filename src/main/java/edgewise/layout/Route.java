package edgewise.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The route of a link: cubic Bézier curves end to end, from the source's border to the target's.
 * Fractions of the route are measured along its length, so that something that travels at a steady
 * pace does so on screen.
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

  /**
   * A curve from one box to another, bent to the side, without a label. It leaves the source ahead
   * and reaches the target from behind; where the target does not lie ahead, they are joined by
   * those sides that face each other.
   *
   * @param direction which way is ahead
   * @param bend how far its middle lies beside the straight line, px; above 0 to the right, seen in
   *     its direction
   */
  public static Route between(Rectangle2D from, Rectangle2D to, Direction direction, double bend) {
    double right = Math.max(to.getMinX() - from.getMaxX(), from.getMinX() - to.getMaxX());
    double down = Math.max(to.getMinY() - from.getMaxY(), from.getMinY() - to.getMaxY());
    boolean upright = direction == Direction.UP ? down > 0 || right <= 0 : right <= 0 && down > 0;
    return bent(middle(from, upright, to), middle(to, upright, from), bend);
  }

  /** One curve without a label whose middle lies that far beside the straight line. */
  static Route bent(Point2D start, Point2D end, double bend) {
    double length = Math.max(1, start.distance(end));
    double dx = -(end.getY() - start.getY()) / length * bend * 4 / 3;
    double dy = (end.getX() - start.getX()) / length * bend * 4 / 3;
    Point2D first = Curve.mix(start, end, 1 / 3.0);
    Point2D second = Curve.mix(start, end, 2 / 3.0);
    return new Route(
        List.of(
            start,
            new Point2D.Double(first.getX() + dx, first.getY() + dy),
            new Point2D.Double(second.getX() + dx, second.getY() + dy),
            end),
        null);
  }

  /** The middle of the side of a box, horizontal or vertical, that faces another box. */
  private static Point2D middle(Rectangle2D box, boolean upright, Rectangle2D other) {
    if (upright) {
      boolean below = other.getCenterY() > box.getCenterY();
      return new Point2D.Double(box.getCenterX(), below ? box.getMaxY() : box.getMinY());
    }
    boolean beyond = other.getCenterX() > box.getCenterX();
    return new Point2D.Double(beyond ? box.getMaxX() : box.getMinX(), box.getCenterY());
  }

  /** Where the line leaves the source. */
  public Point2D start() {
    return points.getFirst();
  }

  /** Where the arrow's tip is: on the target's border. */
  public Point2D tip() {
    return points.getLast();
  }

  /** The direction in which the line arrives at the tip, radians, 0 to the right, y down. */
  public double arrival() {
    return new Curve(points).angle(1);
  }

  /** The direction of the line at a fraction of the way, radians, 0 to the right, y down. */
  public double angle(double fraction) {
    return new Curve(points).angle(fraction);
  }

  /** The line's length, px. */
  public double length() {
    return new Curve(points).length();
  }

  /**
   * The point at a fraction of the way, 0 at the source and 1 at the tip; beyond them, the nearer
   * end.
   */
  public Point2D at(double fraction) {
    return new Curve(points).at(fraction);
  }

  /** The whole line. */
  public Path2D path() {
    return new Curve(points).path();
  }

  /** The line between two fractions of the way, 0 ≤ from ≤ to ≤ 1. */
  public Path2D part(double from, double to) {
    return new Curve(points).part(from, to).path();
  }

  /**
   * The same route without its last pixels, so that the line does not show beyond its arrowhead.
   */
  public Route shortened(double pixels) {
    double length = length();
    double kept = Math.max(0.01, 1 - pixels / length);
    return new Route(new Curve(points).part(0, kept).points(), label);
  }

  /** The same route moved, with its label. */
  public Route moved(double dx, double dy) {
    List<Point2D> moved = new ArrayList<>(points.size());
    points.forEach(p -> moved.add(new Point2D.Double(p.getX() + dx, p.getY() + dy)));
    Rectangle2D there =
        label == null
            ? null
            : new Rectangle2D.Double(
                label.getX() + dx, label.getY() + dy, label.getWidth(), label.getHeight());
    return new Route(moved, there);
  }
}
