package edgewise.figure;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.layout.Route;
import edgewise.strategy.Frame;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Composes a graph during merging. An edge that is not merged keeps its place; a merged one runs
 * where the edges ran that it replaced, if it can, and its box goes to the nearest free place.
 */
final class StrandComposer {
  private static final double[] BENDS = {0, 60, -60, 120, -120, 200, -200, 300, -300};
  private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
  private static final double FLATNESS = 2;
  private final GraphDrawing drawing;
  private final Frame frame;
  private final Theme theme;
  private final GraphMarks marks;
  private final List<Item> items;
  private final List<Rectangle2D> occupied = new ArrayList<>();
  private final List<Item> boxes = new ArrayList<>();
  private final Set<Integer> fresh = new HashSet<>();

  StrandComposer(
      GraphDrawing drawing, Frame frame, Theme theme, GraphMarks marks, List<Item> items) {
    this.drawing = drawing;
    this.frame = frame;
    this.theme = theme;
    this.marks = marks;
    this.items = items;
  }

  /** Adds the lines and boxes of the strands to the items. */
  void compose(List<Strand> strands) {
    switch (frame.step().orElse(null)) {
      case Step.FuseStrands s -> fresh.add(s.result().id());
      case Step.BypassNode s -> fresh.add(s.bypass().result().id());
      case Step.Eliminate s -> s.bypasses().forEach(b -> fresh.add(b.result().id()));
      case Step.Remain s when s.strand() != null -> fresh.add(s.strand().id());
      case null, default -> {}
    }
    for (Node node : drawing.trace().target().graph().nodes()) {
      if (!frame.isEliminated(node)) {
        occupied.add(drawing.layout().boxes().get(node.name()));
      }
    }
    List<Edge> edges = drawing.trace().target().graph().edges();
    for (Strand strand : strands) {
      if (strand.id() < edges.size()) {
        Edge edge = edges.get(strand.id());
        Route route = drawing.layout().routes().get(edge.id());
        Tone tone = fresh.contains(strand.id()) ? Tone.ACTIVE : Tone.KNOWN;
        items.add(marks.line(edge.id(), tone, Phase.MERGE));
        if (route.label() != null) {
          occupied.add(route.label());
          boxes.add(marks.box(edge, label(strand, edge), tone, Phase.MERGE));
        }
      }
    }
    strands.stream().filter(s -> s.id() >= edges.size()).forEach(this::addMerged);
    items.addAll(boxes);
  }

  private String label(Strand strand, Edge edge) {
    String coefficient = Labels.coefficient(edge);
    return drawing.localized(coefficient != null ? coefficient : Labels.strand(strand));
  }

  /** Draws a merged strand: a line of its own, and a box where there is space. */
  private void addMerged(Strand strand) {
    String latex = drawing.localized(Labels.strand(strand));
    Metrics.Size size = Metrics.boxSize(drawing.options().sizes(), latex);
    double width = size.width();
    double height = size.height();
    Route best = null;
    Rectangle2D place = null;
    for (Route route : candidates(strand)) {
      for (double t : PLACES) {
        Point2D p = route.at(t);
        Rectangle2D area =
            new Rectangle2D.Double(p.getX() - width / 2, p.getY() - height / 2, width, height);
        if (place == null || occupied.stream().noneMatch(area::intersects)) {
          boolean free = occupied.stream().noneMatch(area::intersects);
          best = route;
          place = area;
          if (free) {
            place(strand, best, place, latex);
            return;
          }
        }
      }
    }
    place(strand, best, place, latex);
  }

  private void place(Strand strand, Route route, Rectangle2D place, String latex) {
    occupied.add(place);
    Tone tone = fresh.contains(strand.id()) ? Tone.ACTIVE : Tone.KNOWN;
    Ink ink = tone == Tone.ACTIVE ? theme.path() : theme.edge();
    String id = "strand " + strand.id();
    items.add(marks.line(new ItemKey.EdgeKey(id), route, tone, ink, latex));
    boxes.add(marks.box(new ItemKey.BoxKey(id), marks.moved(place), latex, tone, theme.path()));
  }

  private List<Route> candidates(Strand strand) {
    List<Route> candidates = new ArrayList<>();
    List<Route> original =
        drawing.trace().target().graph().out(strand.from()).stream()
            .filter(e -> e.target() == strand.to())
            .map(e -> drawing.layout().routes().get(e.id()))
            .toList();
    if (!original.isEmpty()) {
      candidates.add(original.get(original.size() / 2));
    }
    Rectangle2D from = drawing.layout().boxes().get(strand.from().name());
    Rectangle2D to = drawing.layout().boxes().get(strand.to().name());
    for (double bend : BENDS) {
      candidates.add(Route.between(from, to, drawing.options().direction(), bend));
    }
    return candidates.stream()
        .map(route -> new Candidate(route, crossed(route, strand)))
        .sorted(Comparator.comparingInt(Candidate::crossed))
        .map(Candidate::route)
        .toList();
  }

  private record Candidate(Route route, int crossed) {}

  /** How many remaining nodes a route would run behind. */
  private int crossed(Route route, Strand strand) {
    Path2D path = route.path();
    Rectangle2D bounds = path.getBounds2D();
    // A straight line has no height, and would meet nothing.
    bounds.setRect(
        bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2);
    int count = 0;
    for (Node node : drawing.trace().target().graph().nodes()) {
      Rectangle2D box = drawing.layout().boxes().get(node.name());
      boolean end = node == strand.from() || node == strand.to();
      if (!end && !frame.isEliminated(node) && box.intersects(bounds) && meets(path, box)) {
        count++;
      }
    }
    return count;
  }

  private static boolean meets(Path2D path, Rectangle2D box) {
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator it = path.getPathIterator(null, FLATNESS); !it.isDone(); it.next()) {
      if (it.currentSegment(to) == PathIterator.SEG_LINETO
          && box.intersectsLine(x, y, to[0], to[1])) {
        return true;
      }
      x = to[0];
      y = to[1];
    }
    return false;
  }
}
