package edgewise.layout;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The candidate routes of one link, from the simplest to the safest. */
final class RouteCandidates {
  private static final int MOST_ARCS = 8;
  private static final double STEEPEST = 1.3;

  private final PlacedRanking placed;
  private final int bundle;
  private final int index;
  private final Link link;
  private final Point2D from;
  private final Point2D to;
  private final List<Gate> gates = new ArrayList<>();

  /**
   * A gate that the route passes: the middle of an item, and half the length that it stays straight
   * there.
   */
  private record Gate(Point2D middle, double half, boolean isLabel) {}

  RouteCandidates(PlacedRanking placed, Ports ports, int bundle, int index) {
    this.placed = placed;
    this.bundle = bundle;
    this.index = index;
    this.link = placed.ranking().bundles().get(bundle).links().get(index);
    this.from = ports.leaving(bundle, index);
    this.to = ports.reaching(bundle, index);
    List<Integer> chain = placed.ranking().chains().get(bundle);
    for (int item : chain.subList(1, chain.size() - 1)) {
      gates.add(gate(item));
    }
  }

  private Gate gate(int item) {
    Bundle all = placed.ranking().bundles().get(bundle);
    boolean isLabel = placed.ranking().items().get(item).kind() == LayerItem.Kind.LABELS;
    double offset = isLabel ? all.offset(index) : all.lane(index);
    Point2D middle = placed.middle(item);
    return new Gate(
        new Point2D.Double(middle.getX(), middle.getY() + offset), placed.half(item), isLabel);
  }

  /** The route that touches nothing: straight through every gate, with a bend between each two. */
  Route safest() {
    List<Point2D> points = new ArrayList<>();
    points.add(from);
    List<Integer> chain = placed.ranking().chains().get(bundle);
    Point2D end = new Point2D.Double(edge(chain.getFirst(), 1), from.getY());
    line(points, end);
    for (Gate gate : gates) {
      bend(points, at(gate, -1));
      line(points, at(gate, 1));
    }
    bend(points, new Point2D.Double(edge(chain.getLast(), -1), to.getY()));
    line(points, to);
    return new Route(points, label(labelGate()));
  }

  /**
   * A route that is cheap to find and nearly always free: through the label, and through those
   * gates that lie farther than a line's space from the route without them.
   */
  Route simple() {
    List<Point2D> stops = new ArrayList<>();
    stops.add(from);
    gates.forEach(gate -> stops.add(gate.middle()));
    stops.add(to);
    int label = 0;
    for (int i = 0; i < gates.size(); i++) {
      label = gates.get(i).isLabel() ? i + 1 : label;
    }
    double tolerance = placed.diagram().spacing().lines() / 2;
    List<Point2D> kept = new Polyline(stops.subList(0, label + 1)).corners(tolerance);
    if (label > 0) {
      kept.add(stops.get(label));
    }
    kept.addAll(new Polyline(stops.subList(label, stops.size())).corners(tolerance));
    return kept.isEmpty() ? straight() : through(kept);
  }

  /**
   * Simpler routes that may touch something, the simplest first; each is computed when it is tried.
   */
  Stream<Route> plainer() {
    List<Supplier<Route>> candidates = new ArrayList<>();
    Point2D label = labelGate();
    boolean alone = placed.ranking().bundles().get(bundle).size() == 1;
    boolean isLong = gates.size() > 1;
    if (alone) {
      candidates.add(this::straight);
    } else if (label != null) {
      candidates.add(() -> arcThrough(label));
    }
    if (alone && isLong) {
      arcs(candidates, label);
    }
    if (label != null) {
      candidates.add(() -> through(List.of(label)));
    }
    if (isLong) {
      for (int quarters = 4; quarters >= 0; quarters--) {
        int omitted = (gates.size() - 1) * quarters / 4;
        candidates.add(() -> throughAllGatesBut(omitted));
      }
    }
    return candidates.stream().map(Supplier::get);
  }

  /** Adds arcs past the obstacles, to either side, the flattest first. */
  private void arcs(List<Supplier<Route>> candidates, Point2D label) {
    Point2D middle = label == null ? Curve.mix(from, to, 0.5) : label;
    double step = placed.diagram().spacing().labels();
    for (int i = 0; i <= MOST_ARCS; i++) {
      double offset = i * step;
      candidates.add(() -> arcThrough(moved(middle, 0, offset)));
      candidates.add(() -> arcThrough(moved(middle, 0, -offset)));
    }
  }

  /** Through the label and the gates that lie farthest from the straight line. */
  private Route throughAllGatesBut(int omitted) {
    List<Gate> needed = new ArrayList<>(gates);
    needed.sort(Comparator.comparing(g -> g.isLabel() ? Double.MAX_VALUE : distance(g.middle())));
    List<Gate> kept = needed.subList(omitted, needed.size());
    return through(gates.stream().filter(kept::contains).map(Gate::middle).toList());
  }

  private double distance(Point2D p) {
    return Line2D.ptLineDist(from.getX(), from.getY(), to.getX(), to.getY(), p.getX(), p.getY());
  }

  private Route straight() {
    Point2D label = labelGate();
    Point2D on = null;
    if (label != null) {
      double t = (label.getX() - from.getX()) / (to.getX() - from.getX());
      on = Curve.mix(from, to, t);
    }
    return new Route(Curve.straight(from, to).points(), label(on));
  }

  /** One curve whose middle is the label's. */
  private Route arcThrough(Point2D label) {
    double dx = (label.getX() - (from.getX() + to.getX()) / 2) * 4 / 3;
    double dy = (label.getY() - (from.getY() + to.getY()) / 2) * 4 / 3;
    Point2D first = moved(Curve.mix(from, to, 0.32), dx, dy);
    Point2D second = moved(Curve.mix(from, to, 0.68), dx, dy);
    Route arc = new Route(List.of(from, first, second, to), null);
    return new Route(arc.points(), label(arc.at(0.5)));
  }

  /** One curve after another, each joined to the last without a corner. */
  private Route through(List<Point2D> middles) {
    List<Point2D> stops = new ArrayList<>();
    stops.add(from);
    stops.addAll(middles);
    stops.add(to);
    List<Point2D> points = new ArrayList<>();
    points.add(from);
    for (int i = 1; i < stops.size(); i++) {
      Point2D a = stops.get(i - 1);
      Point2D b = stops.get(i);
      double dx = (b.getX() - a.getX()) / 3;
      points.add(moved(a, dx, dx * slope(stops, i - 1)));
      points.add(moved(b, -dx, -dx * slope(stops, i)));
      points.add(b);
    }
    return new Route(points, label(labelGate()));
  }

  /**
   * The slope at a stop: between those to its neighbours, but level where the line turns back; at
   * the ends such that the bend is even.
   */
  private static double slope(List<Point2D> stops, int i) {
    if (i == 0) {
      double end = (3 * slope(stops.get(0), stops.get(1)) - slope(stops, 1)) / 2;
      return Math.clamp(end, -STEEPEST, STEEPEST);
    }
    if (i == stops.size() - 1) {
      double end = (3 * slope(stops.get(i - 1), stops.get(i)) - slope(stops, i - 1)) / 2;
      return Math.clamp(end, -STEEPEST, STEEPEST);
    }
    double before = slope(stops.get(i - 1), stops.get(i));
    double after = slope(stops.get(i), stops.get(i + 1));
    if (before * after <= 0) {
      return 0;
    }
    return 2 * before * after / (before + after);
  }

  private static double slope(Point2D a, Point2D b) {
    return (b.getY() - a.getY()) / (b.getX() - a.getX());
  }

  private static Point2D moved(Point2D p, double dx, double dy) {
    return new Point2D.Double(p.getX() + dx, p.getY() + dy);
  }

  private double edge(int item, int side) {
    return placed.middle(item).getX() + side * placed.half(item);
  }

  private static Point2D at(Gate gate, int side) {
    return moved(gate.middle(), side * gate.half(), 0);
  }

  private static void line(List<Point2D> points, Point2D to) {
    Point2D from = points.getLast();
    if (from.distance(to) > 0.01) {
      points.addAll(Curve.straight(from, to).points().subList(1, 4));
    }
  }

  private static void bend(List<Point2D> points, Point2D to) {
    Point2D from = points.getLast();
    double half = (to.getX() - from.getX()) / 2;
    points.add(moved(from, half, 0));
    points.add(moved(to, -half, 0));
    points.add(to);
  }

  private Point2D labelGate() {
    return gates.stream().filter(Gate::isLabel).map(Gate::middle).findFirst().orElse(null);
  }

  private Rectangle2D label(Point2D middle) {
    if (!link.isLabelled() || middle == null) {
      return null;
    }
    boolean up = placed.diagram().direction() == Direction.UP;
    double along = up ? link.labelHeight() : link.labelWidth();
    double across = up ? link.labelWidth() : link.labelHeight();
    return new Rectangle2D.Double(
        middle.getX() - along / 2, middle.getY() - across / 2, along, across);
  }
}
