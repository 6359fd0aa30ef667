package edgewise.figure;

import edgewise.explain.Undefined;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.layout.Diagram;
import edgewise.layout.Direction;
import edgewise.layout.LayeredLayout;
import edgewise.layout.Layout;
import edgewise.layout.Route;
import edgewise.strategy.Frame;
import edgewise.strategy.Path;
import edgewise.strategy.Trace;
import java.awt.geom.Point2D;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The drawing of a trace: laid out once, then filled in frame by frame. What stays the same from
 * frame to frame is the same {@link Item}, so that a window need only touch what changed.
 */
public final class GraphDrawing {
  /**
   * Space for the sweep arrow at the left of an upward picture, or on top of a sideways one; px.
   */
  private static final double SWEEP_ROOM = 76;

  private final Trace trace;
  private final Options options;
  private final Metrics metrics;
  private final Layout laidOut;
  private final Layout layout;
  private final Map<Object, Item> items;
  private final Map<Object, CachedText> texts = new ConcurrentHashMap<>();
  private final Map<String, NodeKind> kinds;
  private final Locale language;
  private final ItemCache cache;
  private final BitSet boxed = new BitSet();

  /**
   * The parts that are drawn.
   *
   * @param direction which way it grows
   * @param constants whether constants are nodes
   * @param values whether nodes have value lines
   * @param partials whether edges have derivative boxes
   * @param slots whether nodes have slots for their derivatives, and the sweep its arrow
   * @param sizes of lines and type
   */
  public record Options(
      Direction direction,
      boolean constants,
      boolean values,
      boolean partials,
      boolean slots,
      Sizes sizes) {
    /** Options with all parts but perhaps the constants. */
    public Options(Direction direction, boolean constants, Sizes sizes) {
      this(direction, constants, true, true, true, sizes);
    }
  }

  private GraphDrawing(
      Trace trace,
      Options options,
      Metrics metrics,
      Layout laidOut,
      Layout layout,
      Map<Object, Item> items,
      Map<String, NodeKind> kinds,
      Locale language) {
    this.trace = trace;
    this.options = options;
    this.metrics = metrics;
    this.laidOut = laidOut;
    this.layout = layout;
    this.items = items;
    this.kinds = kinds;
    this.language = language;
    ComputationGraph graph = trace.target().graph();
    this.cache = new ItemCache(graph.nodes().size(), graph.edges().size());
    for (Edge edge : graph.edges()) {
      Route route = layout.routes().get(edge.id());
      boxed.set(edge.index(), route != null && route.label() != null);
    }
  }

  /**
   * Measures the text and computes the layout. Takes milliseconds for a lecture's graph, about a
   * second for thousands of nodes.
   */
  public static GraphDrawing of(Trace trace, Options options) {
    return of(trace, options, null);
  }

  /**
   * Measures the text, and computes a new layout only if the layout of an earlier drawing of the
   * same parts has not enough space: while a value is dragged, nothing jumps.
   *
   * @param before the earlier drawing, or null
   */
  public static GraphDrawing of(Trace trace, Options options, GraphDrawing before) {
    Metrics metrics = new Metrics(trace, options);
    Diagram diagram = metrics.diagram();
    if (before != null
        && before.options.equals(options)
        && before.metrics.hasRoomFor(metrics, diagram, before.laidOut.diagram())) {
      return new GraphDrawing(
          trace,
          options,
          before.metrics,
          before.laidOut,
          before.laidOut,
          new ConcurrentHashMap<>(),
          before.kinds,
          Locale.ENGLISH);
    }
    Layout layout = LayeredLayout.of(diagram);
    return new GraphDrawing(
        trace,
        options,
        metrics,
        layout,
        layout,
        new ConcurrentHashMap<>(),
        Map.of(),
        Locale.ENGLISH);
  }

  /**
   * The same drawing with some nodes moved.
   *
   * @param centres in layout coordinates, by name; names of no node are ignored
   */
  public GraphDrawing placed(Map<String, Point2D> centres) {
    Map<String, Point2D> known = new HashMap<>(centres);
    known.keySet().retainAll(laidOut.boxes().keySet());
    Layout moved = known.isEmpty() ? laidOut : laidOut.moved(known);
    return new GraphDrawing(trace, options, metrics, laidOut, moved, items, kinds, language);
  }

  /** The same drawing with some nodes in a colour of their own, by name. */
  public GraphDrawing coloured(Map<String, NodeKind> named) {
    return new GraphDrawing(
        trace,
        options,
        metrics,
        laidOut,
        layout,
        new ConcurrentHashMap<>(),
        Map.copyOf(named),
        language);
  }

  /**
   * The same drawing with its words in a language and an unchanged layout: it was measured with the
   * English words, which are the longest.
   */
  public GraphDrawing withLanguage(Locale locale) {
    return Undefined.isSame(locale, language)
        ? this
        : new GraphDrawing(
            trace, options, metrics, laidOut, layout, new ConcurrentHashMap<>(), kinds, locale);
  }

  /** The language of its words. */
  public Locale language() {
    return language;
  }

  /** A formula with the word for NaN in the language of the drawing. */
  String localized(String latex) {
    return latex == null ? null : Undefined.in(latex, language);
  }

  /** The kind of a node, if it has a colour of its own. */
  Optional<NodeKind> kind(String node) {
    return Optional.ofNullable(kinds.get(node));
  }

  /** The trace that is drawn. */
  public Trace trace() {
    return trace;
  }

  /** The parts that are drawn. */
  public Options options() {
    return options;
  }

  /**
   * The positions of boxes and routes, before the margin for the sweep arrow is added; see {@link
   * #offsetX}.
   */
  public Layout layout() {
    return layout;
  }

  /** How far the layout is moved to the right in the figure, px. */
  public double offsetX() {
    return metrics.hasSweep() && options.direction() == Direction.UP ? sweepRoom() : 0;
  }

  /** How far the layout is moved down in the figure, px. */
  public double offsetY() {
    return metrics.hasSweep() && options.direction() == Direction.RIGHT ? sweepRoom() : 0;
  }

  /** A point of the figure in the coordinates of {@link #placed}. */
  public Point2D placeAt(double x, double y) {
    return new Point2D.Double(x - offsetX() - layout.originX(), y - offsetY() - layout.originY());
  }

  /**
   * The position of a node in the coordinates of {@link #placed}; empty if there is none of that
   * name.
   */
  public Optional<Point2D> placeOf(String name) {
    return Optional.ofNullable(layout.boxes().get(name))
        .map(
            box ->
                new Point2D.Double(
                    box.getCenterX() - layout.originX(), box.getCenterY() - layout.originY()));
  }

  /** The route of an edge in layout coordinates, if it has one. */
  public Optional<Route> route(String edgeId) {
    return Optional.ofNullable(layout.routes().get(edgeId));
  }

  /** Whether the edge's derivative has a box. */
  boolean hasBox(Edge edge) {
    return boxed.get(edge.index());
  }

  /** The figure of a frame of the trace. */
  public Figure figure(Frame frame, Theme theme) {
    return figure(frame, theme, null);
  }

  /**
   * The figure of a frame with a path highlighted and all else dimmed.
   *
   * @param path the path, or null for none
   */
  public Figure figure(Frame frame, Theme theme, Path path) {
    return new FigureComposer(this, frame, theme, path).compose();
  }

  double sweepRoom() {
    return options.sizes().px(SWEEP_ROOM);
  }

  double slotHeight() {
    return metrics.slotHeight();
  }

  double slotWidth(Node node) {
    return metrics.slotWidth(node);
  }

  boolean slotHangs() {
    return metrics.hangs();
  }

  boolean hasSweep() {
    return metrics.hasSweep();
  }

  /** A node's value line. */
  String text(Node node, double value) {
    return text((Object) node, value, () -> localized(Labels.value(node, value)));
  }

  /** An edge's text: its derivative with a number. */
  String text(Edge edge, double partial) {
    return text((Object) edge, partial, () -> localized(Labels.partial(edge, partial)));
  }

  /**
   * The cached text of a node or an edge, made again only for another number, since a frame needs
   * thousands of them.
   */
  private String text(Object of, double number, Supplier<String> writing) {
    CachedText written = texts.get(of);
    if (written == null || Double.compare(written.number, number) != 0) {
      written = new CachedText(number, writing.get());
      texts.put(of, written);
    }
    return written.text;
  }

  private record CachedText(double number, String text) {}

  /** The items of the last frame. */
  ItemCache cache() {
    return cache;
  }

  /** The item of a specification, made once and kept. */
  Item item(Object specification, Supplier<Item> maker) {
    return items.computeIfAbsent(specification, s -> maker.get());
  }
}
