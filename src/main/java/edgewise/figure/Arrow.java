package edgewise.figure;

import edgewise.layout.Route;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** A line with an arrowhead whose tip is the end of its route. */
public final class Arrow {
  private static final double HALF_WIDTH = 0.4;
  private static final double NOTCH = 0.8;

  private Arrow() {}

  /**
   * The marks of the line and its arrowhead.
   *
   * @param route in figure coordinates
   * @param width of the line, px
   * @param head the arrowhead's length, px; about six to eight times the width
   */
  public static List<Mark> along(Route route, Ink ink, double width, double head) {
    return List.of(
        new Mark.Stroke(route.shortened(head * NOTCH).path(), ink, width),
        new Mark.Fill(head(route, head), ink));
  }

  private static Path2D head(Route route, double length) {
    Point2D tip = route.tip();
    Point2D before = route.at(1 - length / Math.max(length, route.length()));
    Path2D head = new Path2D.Double();
    head.moveTo(0, 0);
    head.lineTo(-length, -length * HALF_WIDTH);
    head.lineTo(-length * NOTCH, 0);
    head.lineTo(-length, length * HALF_WIDTH);
    head.closePath();
    AffineTransform there = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
    there.rotate(tip.getX() - before.getX(), tip.getY() - before.getY());
    head.transform(there);
    return head;
  }
}
