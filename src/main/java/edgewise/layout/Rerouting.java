package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Moves some boxes of a layout: the links of these boxes are rerouted as one curve each, and
 * nothing else changes. Takes time linear in the boxes and links.
 */
final class Rerouting {
  private final Layout before;
  private final Map<String, Rectangle2D> boxes;
  private final Map<String, Route> routes;

  private Rerouting(Layout before, Map<String, Point2D> centres) {
    this.before = before;
    this.boxes = new LinkedHashMap<>(before.boxes());
    this.routes = new LinkedHashMap<>(before.routes());
    centres.forEach(
        (id, p) -> {
          Rectangle2D box = before.boxes().get(id);
          if (box == null) {
            throw new IllegalArgumentException("no box " + id);
          }
          double x = p.getX() + before.originX() - box.getWidth() / 2;
          double y = p.getY() + before.originY() - box.getHeight() / 2;
          boxes.put(id, new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight()));
        });
  }

  /**
   * The layout with some boxes moved.
   *
   * @param centres the new middles of boxes, by id
   */
  static Layout of(Layout before, Map<String, Point2D> centres) {
    Rerouting rerouting = new Rerouting(before, centres);
    Rectangle2D whole = new Rectangle2D.Double(0, 0, before.width(), before.height());
    double margin = before.diagram().spacing().margin();
    for (Box box : before.diagram().boxes()) {
      if (centres.containsKey(box.id())) {
        Rectangle2D room = Conflicts.withOverhang(box, rerouting.boxes.get(box.id()));
        whole = whole.createUnion(grown(room, margin));
      }
    }
    for (Bundle bundle : Bundle.of(before.diagram())) {
      if (centres.containsKey(bundle.from()) || centres.containsKey(bundle.to())) {
        for (int i = 0; i < bundle.size(); i++) {
          Route route = rerouting.route(bundle, i);
          rerouting.routes.put(bundle.links().get(i).id(), route);
          Rectangle2D hull = new Curve(route.points()).tightHull();
          whole = whole.createUnion(grown(hull, margin));
          whole = route.label() == null ? whole : whole.createUnion(grown(route.label(), margin));
        }
      }
    }
    return rerouting.framed(whole);
  }

  /** One curve; those of a bundle side by side, as far apart as their labels need. */
  private Route route(Bundle bundle, int index) {
    Link link = bundle.links().get(index);
    Route route = line(bundle, before.routes().get(link.id()), bundle.offset(index));
    if (!link.isLabelled()) {
      return route;
    }
    Point2D middle = route.at(0.5);
    return new Route(
        route.points(),
        new Rectangle2D.Double(
            middle.getX() - link.labelWidth() / 2,
            middle.getY() - link.labelHeight() / 2,
            link.labelWidth(),
            link.labelHeight()));
  }

  /**
   * Links keep their ports on the borders, so that arrowheads stay apart, while that is sensible.
   */
  private Route line(Bundle bundle, Route old, double bend) {
    Direction direction = before.diagram().direction();
    Point2D start = moved(old.start(), bundle.from());
    Point2D tip = moved(old.tip(), bundle.to());
    Rectangle2D from = boxes.get(bundle.from());
    Rectangle2D to = boxes.get(bundle.to());
    boolean up = direction == Direction.UP;
    boolean ahead = up ? to.getMaxY() < from.getMinY() : to.getMinX() > from.getMaxX();
    boolean wasAhead =
        up
            ? start.getY() < from.getCenterY() && tip.getY() > to.getCenterY()
            : start.getX() > from.getCenterX() && tip.getX() < to.getCenterX();
    return ahead && wasAhead
        ? Route.bent(start, tip, bend)
        : Route.between(from, to, direction, bend);
  }

  /** The new position of a point on a box's border. */
  private Point2D moved(Point2D p, String box) {
    Rectangle2D then = before.boxes().get(box);
    Rectangle2D now = boxes.get(box);
    return new Point2D.Double(
        p.getX() + now.getX() - then.getX(), p.getY() + now.getY() - then.getY());
  }

  private static Rectangle2D grown(Rectangle2D r, double by) {
    return new Rectangle2D.Double(
        r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
  }

  /** Moves the whole layout so that it begins at (0, 0) again. */
  private Layout framed(Rectangle2D whole) {
    double dx = -whole.getX();
    double dy = -whole.getY();
    if (dx != 0 || dy != 0) {
      boxes.replaceAll(
          (id, r) ->
              new Rectangle2D.Double(r.getX() + dx, r.getY() + dy, r.getWidth(), r.getHeight()));
      routes.replaceAll((id, route) -> route.moved(dx, dy));
    }
    return new Layout(
        whole.getWidth(),
        whole.getHeight(),
        boxes,
        routes,
        before.diagram(),
        before.originX() + dx,
        before.originY() + dy);
  }
}
