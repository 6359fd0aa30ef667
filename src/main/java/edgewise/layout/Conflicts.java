package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds forbidden overlaps in a layout: of boxes, labels and lines. */
final class Conflicts {
  private final Diagram diagram;
  private final Map<String, Route> routes;
  private final Map<String, Rectangle2D> areas = new LinkedHashMap<>();
  private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();

  Conflicts(Diagram diagram, Map<String, Rectangle2D> boxes, Map<String, Route> routes) {
    this.diagram = diagram;
    this.routes = routes;
    diagram.boxes().forEach(box -> areas.put(box.id(), withOverhang(box, boxes.get(box.id()))));
    routes.forEach(
        (id, route) -> {
          if (route.label() != null) {
            labels.put(id, route.label());
          }
        });
  }

  /** A box with its overhang. */
  static Rectangle2D withOverhang(Box box, Rectangle2D place) {
    Overhang over = box.overhang();
    return new Rectangle2D.Double(
        place.getX() - over.left(),
        place.getY() - over.top(),
        place.getWidth() + over.left() + over.right(),
        place.getHeight() + over.top() + over.bottom());
  }

  /** A description of every forbidden overlap. */
  List<String> all() {
    List<String> found = new ArrayList<>();
    Map<String, Rectangle2D> solid = new LinkedHashMap<>();
    areas.forEach((id, area) -> solid.put("box " + id, area));
    labels.forEach((id, label) -> solid.put("label " + id, label));
    List<String> names = new ArrayList<>(solid.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (solid.get(names.get(i)).intersects(solid.get(names.get(j)))) {
          found.add(names.get(i) + " overlaps " + names.get(j));
        }
      }
    }
    diagram.links().forEach(link -> found.addAll(crossedBy(link)));
    return found;
  }

  private List<String> crossedBy(Link link) {
    List<String> found = new ArrayList<>();
    Curve curve = new Curve(routes.get(link.id()).points());
    areas.forEach(
        (id, area) -> {
          boolean own = id.equals(link.from()) || id.equals(link.to());
          if (!own && curve.crosses(area)) {
            found.add("link " + link.id() + " runs through box " + id);
          }
        });
    labels.forEach(
        (id, label) -> {
          if (!id.equals(link.id()) && curve.crosses(label)) {
            found.add("link " + link.id() + " runs through label " + id);
          }
        });
    return found;
  }
}
