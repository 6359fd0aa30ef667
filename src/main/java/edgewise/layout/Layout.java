package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of all boxes and links: px, x to the right, y down, from (0, 0). No rectangle or
 * point in it is ever changed. A box that was moved by hand stays at the same point of the
 * document, while the picture may have grown to the left or upwards since it was laid out: a point
 * (x, y) of the document is at (x + originX, y + originY) here.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes by id, in the diagram's order; without their overhangs
 * @param routes by link id, in the diagram's order
 * @param diagram what was laid out
 * @param originX how far it has grown to the left, px, at least 0
 * @param originY how far it has grown upwards, px, at least 0
 */
public record Layout(
    double width,
    double height,
    Map<String, Rectangle2D> boxes,
    Map<String, Route> routes,
    Diagram diagram,
    double originX,
    double originY) {

  /** A new layout, with its origin at (0, 0). */
  public Layout(
      double width,
      double height,
      Map<String, Rectangle2D> boxes,
      Map<String, Route> routes,
      Diagram diagram) {
    this(width, height, boxes, routes, diagram, 0, 0);
  }

  /** Copies the maps, keeping their order. */
  public Layout {
    boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
  }

  /**
   * The same layout with some boxes moved. Links that touch them are drawn anew as one curve each,
   * those between the same two boxes side by side, labels in the middle of their lines; all others
   * stay as they are. The whole grows to hold everything with its margin, and never shrinks. Quick
   * enough for every movement of a mouse: time is linear in boxes and links.
   *
   * @param centres by box id, px, where the middles of boxes are to be in the document: as in a
   *     layout that is at its origin
   * @throws IllegalArgumentException if there is no box of an id
   */
  public Layout moved(Map<String, Point2D> centres) {
    return centres.isEmpty() ? this : Rerouting.of(this, centres);
  }

  /**
   * Descriptions of forbidden overlaps: of boxes with their overhangs, of labels, and of lines with
   * foreign boxes or labels. Empty for a good layout.
   */
  public List<String> conflicts() {
    return new Conflicts(diagram, boxes, routes).all();
  }
}
