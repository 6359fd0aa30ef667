package edgewise.layout;

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
}
