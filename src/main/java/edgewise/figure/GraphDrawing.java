package edgewise.figure;

import edgewise.graph.Node;
import edgewise.layout.Direction;
import edgewise.layout.LayeredLayout;
import edgewise.layout.Layout;
import edgewise.layout.Route;
import edgewise.strategy.Frame;
import edgewise.strategy.Trace;
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
   * Room at the left of an upward picture, or on top of a sideways one, for the sweep arrow; px.
   */
  static final double SWEEP_ROOM = 76;

  private final Trace trace;
  private final Options options;
  private final Metrics metrics;
  private final Layout layout;
  private final Map<Object, Item> items = new ConcurrentHashMap<>();

  /**
   * What is drawn.
   *
   * @param direction which way it grows
   * @param constants whether constants are nodes
   * @param values whether nodes have value lines
   * @param partials whether edges have derivative boxes
   * @param slots whether nodes have slots for their derivatives, and the sweep its arrow
   */
  public record Options(
      Direction direction, boolean constants, boolean values, boolean partials, boolean slots) {
    /** All of it. */
    public Options(Direction direction, boolean constants) {
      this(direction, constants, true, true, true);
    }
  }

  private GraphDrawing(Trace trace, Options options) {
    this.trace = trace;
    this.options = options;
    this.metrics = new Metrics(trace, options);
    this.layout = LayeredLayout.of(metrics.diagram());
  }

  /**
   * Measures and lays out. Takes milliseconds for a lecture's graph, about a second for thousands
   * of nodes.
   */
  public static GraphDrawing of(Trace trace, Options options) {
    return new GraphDrawing(trace, options);
  }

  /** The trace that is drawn. */
  public Trace trace() {
    return trace;
  }

  /** What is drawn. */
  public Options options() {
    return options;
  }

  /** Where things are, before the margin for the sweep arrow; see {@link #offsetX}. */
  public Layout layout() {
    return layout;
  }

  /** How far the layout is moved to the right in the figure, px. */
  public double offsetX() {
    return metrics.hasSweep() && options.direction() == Direction.UP ? SWEEP_ROOM : 0;
  }

  /** How far the layout is moved down in the figure, px. */
  public double offsetY() {
    return metrics.hasSweep() && options.direction() == Direction.RIGHT ? SWEEP_ROOM : 0;
  }

  /** The way of an edge in layout coordinates, if it has one. */
  public Optional<Route> route(String edgeId) {
    return Optional.ofNullable(layout.routes().get(edgeId));
  }

  /** The picture of a frame of the trace. */
  public Figure figure(Frame frame, Theme theme) {
    return new FigureComposer(this, frame, theme).compose();
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

  /** The item of that specification, made once. */
  Item item(Object specification, Supplier<Item> maker) {
    return items.computeIfAbsent(specification, s -> maker.get());
  }
}
