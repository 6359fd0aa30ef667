package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses a way for every link: all begin with the safest, and each then takes the plainest that
 * touches nothing as the others are now.
 */
final class Router {
  private static final int ROUNDS = 2;

  private final PlacedRanking ground;
  private final double clearance;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, RouteCandidates> ways = new HashMap<>();
  private final Obstacles rooms = new Obstacles();
  private final Obstacles labels = new Obstacles();
  private final Obstacles hulls = new Obstacles();

  private Router(PlacedRanking ground) {
    this.ground = ground;
    this.clearance = ground.diagram().spacing().labels() / 4;
    ground.rooms().forEach(rooms::put);
  }

  /**
   * The routes where trying many ways would take too long: a simple one each, or the safest where
   * that would touch something; in the diagram's order.
   */
  static Map<String, Route> simple(PlacedRanking ground) {
    Router router = new Router(ground);
    router.findWays();
    for (Link link : ground.diagram().links()) {
      Route simple = router.ways.get(link.id()).simple();
      router.routes.put(link.id(), simple);
      router.labels.put(link.id(), simple.label());
    }
    for (Link link : ground.diagram().links()) {
      if (router.touches(link, router.routes.get(link.id()))) {
        router.routes.put(link.id(), router.ways.get(link.id()).safest());
      }
    }
    return router.routes;
  }

  /** Whether a way runs through a foreign box or label, a piece at a time. */
  private boolean touches(Link link, Route way) {
    List<String> itself = List.of(link.id());
    List<String> ends = List.of(link.from(), link.to());
    for (int i = 0; i + 3 < way.points().size(); i += 3) {
      Curve piece = new Curve(way.points().subList(i, i + 4));
      Rectangle2D near = piece.hull();
      if (rooms.any(near, ends, room -> piece.crosses(room.getValue()))
          || labels.any(near, itself, label -> piece.crosses(label.getValue()))) {
        return true;
      }
    }
    return false;
  }

  /** The routes by link id, in the diagram's order. */
  static Map<String, Route> route(PlacedRanking ground) {
    Router router = new Router(ground);
    router.begin();
    for (int round = 0; round < ROUNDS; round++) {
      ground.diagram().links().forEach(router::improve);
    }
    return router.routes;
  }

  private void findWays() {
    Ports ports = Ports.of(ground);
    List<Bundle> bundles = ground.ranking().bundles();
    for (int b = 0; b < bundles.size(); b++) {
      for (int i = 0; i < bundles.get(b).size(); i++) {
        ways.put(bundles.get(b).links().get(i).id(), new RouteCandidates(ground, ports, b, i));
      }
    }
  }

  private void begin() {
    findWays();
    ground.diagram().links().forEach(link -> take(link, ways.get(link.id()).safest()));
  }

  private void take(Link link, Route route) {
    routes.put(link.id(), route);
    labels.put(link.id(), route.label());
    hulls.put(link.id(), new Curve(route.points()).hull());
  }

  private void improve(Link link) {
    ways.get(link.id())
        .plainer()
        .filter(way -> isFree(link, way))
        .findFirst()
        .ifPresent(way -> take(link, way));
  }

  private boolean isFree(Link link, Route way) {
    Curve curve = new Curve(way.points());
    Rectangle2D near = grown(curve.hull());
    List<String> itself = List.of(link.id());
    List<String> ends = List.of(link.from(), link.to());
    if (rooms.any(near, ends, room -> curve.crosses(grown(room.getValue())))
        || labels.any(near, itself, label -> curve.crosses(grown(label.getValue())))) {
      return false;
    }
    if (way.label() == null) {
      return true;
    }
    Rectangle2D label = grown(way.label());
    return !rooms.any(label, List.of(), room -> true)
        && !labels.any(label, itself, other -> true)
        && !hulls.any(label, itself, other -> isCrossedBy(label, other.getKey()));
  }

  private boolean isCrossedBy(Rectangle2D label, String other) {
    return new Curve(routes.get(other).points()).crosses(label);
  }

  private Rectangle2D grown(Rectangle2D r) {
    return new Rectangle2D.Double(
        r.getX() - clearance,
        r.getY() - clearance,
        r.getWidth() + 2 * clearance,
        r.getHeight() + 2 * clearance);
  }
}
