package edgewise.layout;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses a route for every link: all begin with the safest, and each then gets the simplest that
 * touches nothing while the others stay.
 */
final class Router {
  private static final int ROUNDS = 2;

  private final PlacedRanking placed;
  private final double clearance;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, RouteCandidates> candidates = new HashMap<>();
  private final Obstacles boxes = new Obstacles();
  private final Obstacles labels = new Obstacles();
  private final Obstacles hulls = new Obstacles();

  private Router(PlacedRanking placed) {
    this.placed = placed;
    this.clearance = placed.diagram().spacing().labels() / 4;
    placed.boxesWithOverhang().forEach(boxes::put);
  }

  /**
   * The routes of a large diagram, where trying many candidates would take too long: the simple one
   * each, or the safest where that would touch something; in the diagram's order.
   */
  static Map<String, Route> simple(PlacedRanking placed) {
    Router router = new Router(placed);
    router.findCandidates();
    for (Link link : placed.diagram().links()) {
      Route simple = router.candidates.get(link.id()).simple();
      router.routes.put(link.id(), simple);
      router.labels.put(link.id(), simple.label());
    }
    for (Link link : placed.diagram().links()) {
      if (router.touches(link, router.routes.get(link.id()))) {
        router.routes.put(link.id(), router.candidates.get(link.id()).safest());
      }
    }
    return router.routes;
  }

  /** Whether a route runs through a foreign box or label; checked curve by curve. */
  private boolean touches(Link link, Route candidate) {
    List<String> itself = List.of(link.id());
    List<String> ends = List.of(link.from(), link.to());
    for (int i = 0; i + 3 < candidate.points().size(); i += 3) {
      Curve piece = new Curve(candidate.points().subList(i, i + 4));
      Rectangle2D near = piece.hull();
      if (boxes.anyMeeting(near, ends, box -> piece.crosses(box.getValue()))
          || labels.anyMeeting(near, itself, label -> piece.crosses(label.getValue()))) {
        return true;
      }
    }
    return false;
  }

  /** The routes by link id, in the diagram's order. */
  static Map<String, Route> route(PlacedRanking placed) {
    Router router = new Router(placed);
    router.begin();
    for (int round = 0; round < ROUNDS; round++) {
      placed.diagram().links().forEach(router::improve);
    }
    return router.routes;
  }

  private void findCandidates() {
    Ports ports = Ports.of(placed);
    List<Bundle> bundles = placed.ranking().bundles();
    for (int b = 0; b < bundles.size(); b++) {
      for (int i = 0; i < bundles.get(b).size(); i++) {
        candidates.put(
            bundles.get(b).links().get(i).id(), new RouteCandidates(placed, ports, b, i));
      }
    }
  }

  private void begin() {
    findCandidates();
    placed.diagram().links().forEach(link -> assign(link, candidates.get(link.id()).safest()));
  }

  private void assign(Link link, Route route) {
    routes.put(link.id(), route);
    labels.put(link.id(), route.label());
    hulls.put(link.id(), new Curve(route.points()).hull());
  }

  private void improve(Link link) {
    candidates
        .get(link.id())
        .plainer()
        .filter(candidate -> isFree(link, candidate))
        .findFirst()
        .ifPresent(candidate -> assign(link, candidate));
  }

  private boolean isFree(Link link, Route candidate) {
    Curve curve = new Curve(candidate.points());
    Rectangle2D near = grown(curve.hull());
    List<String> itself = List.of(link.id());
    List<String> ends = List.of(link.from(), link.to());
    if (boxes.anyMeeting(near, ends, box -> curve.crosses(grown(box.getValue())))
        || labels.anyMeeting(near, itself, label -> curve.crosses(grown(label.getValue())))) {
      return false;
    }
    if (candidate.label() == null) {
      return true;
    }
    Rectangle2D label = grown(candidate.label());
    return !boxes.anyMeeting(label, List.of(), box -> true)
        && !labels.anyMeeting(label, itself, other -> true)
        && !hulls.anyMeeting(label, itself, other -> isCrossedBy(label, other.getKey()));
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
