package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Eases routes: a link becomes one plain curve through the middle of its label wherever that touches nothing
 * else, and keeps the layout's own way where it would.
 */
final class Routing {
  private static final double CLEARANCE = 5;
  private final Diagram diagram;
  private final Map<String, Rectangle2D> boxes;
  private final Map<String, Route> routes;
  private final Map<String, Double> overhangs = new HashMap<>();

  Routing(Diagram diagram, Map<String, Rectangle2D> boxes, Map<String, Route> routes) {
    this.diagram = diagram;
    this.boxes = boxes;
    this.routes = routes;
    diagram.boxes().forEach(b -> overhangs.put(b.id(), b.overhang()));
  }

  Map<String, Route> eased() {
    Map<String, Route> eased = new LinkedHashMap<>();
    for (Link link : diagram.links()) {
      Route route = routes.get(link.id());
      Route plain = plain(route);
      eased.put(link.id(), isClear(link, plain) ? plain : route);
    }
    return eased;
  }

  private static Route plain(Route route) {
    Point2D from = route.points().getFirst();
    Point2D to = route.points().getLast();
    Rectangle2D label = route.label();
    Point2D middle =
        label == null
            ? new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2)
            : new Point2D.Double(label.getCenterX(), label.getCenterY());
    return Route.through(from, middle, to, label);
  }

  private boolean isClear(Link link, Route route) {
    for (Map.Entry<String, Rectangle2D> box : boxes.entrySet()) {
      boolean own = box.getKey().equals(link.from()) || box.getKey().equals(link.to());
      if (!own && route.crosses(grown(withOverhang(box)))) {
        return false;
      }
    }
    for (Map.Entry<String, Route> other : routes.entrySet()) {
      Rectangle2D label = other.getValue().label();
      if (label != null && !other.getKey().equals(link.id()) && route.crosses(grown(label))) {
        return false;
      }
    }
    return true;
  }

  private Rectangle2D withOverhang(Map.Entry<String, Rectangle2D> box) {
    Rectangle2D r = box.getValue();
    return new Rectangle2D.Double(
        r.getX(), r.getY(), r.getWidth() + overhangs.get(box.getKey()), r.getHeight());
  }

  private static Rectangle2D grown(Rectangle2D r) {
    return new Rectangle2D.Double(
        r.getX() - CLEARANCE,
        r.getY() - CLEARANCE,
        r.getWidth() + 2 * CLEARANCE,
        r.getHeight() + 2 * CLEARANCE);
  }

  /** Points of a polyline or of a spline as a chain of cubic curves. */
  static List<Point2D> cubic(List<Point2D> points) {
    if (points.size() >= 4 && points.size() % 3 == 1) {
      return points;
    }
    List<Point2D> cubic = new ArrayList<>();
    cubic.add(points.getFirst());
    for (int i = 1; i < points.size(); i++) {
      Point2D a = points.get(i - 1);
      Point2D b = points.get(i);
      cubic.add(new Point2D.Double((2 * a.getX() + b.getX()) / 3, (2 * a.getY() + b.getY()) / 3));
      cubic.add(new Point2D.Double((a.getX() + 2 * b.getX()) / 3, (a.getY() + 2 * b.getY()) / 3));
      cubic.add(b);
    }
    return cubic;
  }
}
