package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything goes: px, x to the right, y down, from (0, 0). No rectangle or point in it is
 * ever changed.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes by id, in the diagram's order; without their overhangs
 * @param routes by link id, in the diagram's order
 * @param diagram what was laid out
 */
public record Layout(
    double width,
    double height,
    Map<String, Rectangle2D> boxes,
    Map<String, Route> routes,
    Diagram diagram) {

  /** Copies the maps, keeping their order. */
  public Layout {
    boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
  }

  /**
   * What overlaps that must not, in words: boxes with their overhangs, labels, and lines that run
   * through a foreign box or label. Empty for a good layout.
   */
  public List<String> conflicts() {
    return new Conflicts(diagram, boxes, routes).all();
  }

  /** The same with those boxes' centres there; what ends at them is led anew. */
  public Layout moved(Map<String, Point2D> centres) {
    if (centres.isEmpty()) {
      return this;
    }
    Map<String, Rectangle2D> places = new LinkedHashMap<>(boxes);
    centres.forEach(
        (id, c) ->
            places.computeIfPresent(
                id,
                (i, r) ->
                    new Rectangle2D.Double(
                        c.getX() - r.getWidth() / 2,
                        c.getY() - r.getHeight() / 2,
                        r.getWidth(),
                        r.getHeight())));
    Map<String, Route> ways = new LinkedHashMap<>(routes);
    for (Link link : diagram.links()) {
      if (centres.containsKey(link.from()) || centres.containsKey(link.to())) {
        Route way =
            Route.between(places.get(link.from()), places.get(link.to()), diagram.direction(), 0);
        Rectangle2D label = routes.get(link.id()).label();
        if (label != null) {
          Point2D middle = way.at(0.5);
          label =
              new Rectangle2D.Double(
                  middle.getX() - label.getWidth() / 2,
                  middle.getY() - label.getHeight() / 2,
                  label.getWidth(),
                  label.getHeight());
        }
        ways.put(link.id(), new Route(way.points(), label));
      }
    }
    return new Layout(width, height, places, ways, diagram);
  }
}
