package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything goes, px, y down.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes by id, in the diagram's order; without their overhangs
 * @param routes by link id, in the diagram's order
 */
public record Layout(
    double width,
    double height,
    Map<String, Rectangle2D> boxes,
    Map<String, Route> routes,
    Diagram diagram) {

  /** What must not touch, yet does: empty for a good layout. For tests, and for choosing between routes. */
  public List<String> conflicts() {
    List<String> found = new ArrayList<>();
    Map<String, Rectangle2D> solid = new LinkedHashMap<>();
    for (Box box : diagram.boxes()) {
      Rectangle2D r = boxes.get(box.id());
      solid.put(
          "box " + box.id(),
          new Rectangle2D.Double(
              r.getX(), r.getY(), r.getWidth() + box.overhang(), r.getHeight()));
    }
    routes.forEach(
        (id, route) -> {
          if (route.label() != null) {
            solid.put("label " + id, route.label());
          }
        });
    List<String> names = new ArrayList<>(solid.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (solid.get(names.get(i)).intersects(solid.get(names.get(j)))) {
          found.add(names.get(i) + " overlaps " + names.get(j));
        }
      }
    }
    for (Link link : diagram.links()) {
      solid.forEach(
          (name, area) -> {
            boolean own =
                name.equals("label " + link.id())
                    || name.equals("box " + link.from())
                    || name.equals("box " + link.to());
            if (!own && routes.get(link.id()).crosses(area)) {
              found.add("link " + link.id() + " crosses " + name);
            }
          });
    }
    return found;
  }
}
