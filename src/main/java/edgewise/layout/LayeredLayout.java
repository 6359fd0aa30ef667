package edgewise.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Layered layout (Sugiyama): layers and their order are chosen for few crossings; boxes are then
 * placed in the middle of their neighbours, and lines are routed as simply as possible without
 * touching anything. The same diagram always gets the same layout. From any thread.
 */
public final class LayeredLayout {
  /** More boxes than this are ranked by {@link SweepRanking}, which takes a tenth of ELK's time. */
  private static final int LARGE = 40;

  /**
   * With more boxes than this, links get {@link Router#simple} routes instead of the simplest free
   * ones.
   */
  private static final int HUGE = 300;

  private LayeredLayout() {}

  /**
   * Lays a diagram out. Takes milliseconds for a lecture's graph, a second for thousands of boxes.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  public static Layout of(Diagram diagram) {
    int size = diagram.boxes().size();
    Ranking ranking = size > LARGE ? SweepRanking.of(diagram) : ElkRanking.of(diagram);
    PlacedRanking placed = PlacedRanking.of(diagram, ranking);
    Map<String, Route> ways = size > HUGE ? Router.simple(placed) : Router.route(placed);
    Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
    for (int i = 0; i < placed.ranking().items().size(); i++) {
      LayerItem place = placed.ranking().items().get(i);
      if (place.kind() == LayerItem.Kind.BOX) {
        boxes.put(place.box().id(), placed.onScreen(placed.box(i)));
      }
    }
    Map<String, Route> routes = new LinkedHashMap<>();
    ways.forEach((id, way) -> routes.put(id, onScreen(placed, way)));
    return framed(diagram, boxes, routes);
  }

  private static Route onScreen(PlacedRanking placed, Route way) {
    List<Point2D> points = way.points().stream().map(placed::onScreen).toList();
    return new Route(points, way.label() == null ? null : placed.onScreen(way.label()));
  }

  /** Moves the whole layout so that it begins at the margin. */
  private static Layout framed(
      Diagram diagram, Map<String, Rectangle2D> boxes, Map<String, Route> routes) {
    Rectangle2D all = null;
    for (Box box : diagram.boxes()) {
      Rectangle2D room = Conflicts.withOverhang(box, boxes.get(box.id()));
      all = all == null ? room : all.createUnion(room);
    }
    for (Route route : routes.values()) {
      Curve curve = new Curve(route.points());
      all = route.label() == null ? all : all.createUnion(route.label());
      all = all.contains(curve.hull()) ? all : all.createUnion(curve.tightHull());
    }
    double margin = diagram.spacing().margin();
    if (all == null) {
      return new Layout(2 * margin, 2 * margin, Map.of(), Map.of(), diagram);
    }
    double dx = margin - all.getX();
    double dy = margin - all.getY();
    Map<String, Rectangle2D> movedBoxes = new LinkedHashMap<>();
    boxes.forEach(
        (id, r) ->
            movedBoxes.put(
                id,
                new Rectangle2D.Double(r.getX() + dx, r.getY() + dy, r.getWidth(), r.getHeight())));
    Map<String, Route> movedRoutes = new LinkedHashMap<>();
    routes.forEach((id, route) -> movedRoutes.put(id, route.moved(dx, dy)));
    return new Layout(
        all.getWidth() + 2 * margin,
        all.getHeight() + 2 * margin,
        movedBoxes,
        movedRoutes,
        diagram);
  }
}
