package edgewise.figure;

import edgewise.figure.ItemCache.Part;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.strategy.Path;
import edgewise.strategy.Phase;
import edgewise.strategy.Slot;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Composes the figure of a frame: its parts, and how strongly each is drawn. */
final class FigureComposer {
  private final GraphDrawing drawing;
  private final Frame frame;
  private final Theme theme;
  private final Phase phase;
  private final GraphMarks marks;
  private final Set<Node> activeNodes = new HashSet<>();
  private final Set<Edge> activeEdges;
  private final boolean highlighted;
  private final ItemCache cache;

  /** The accent colour of the phase, used for the parts that the step or the sweep has touched. */
  private final Ink accent;

  private final List<Item> items = new ArrayList<>();

  /** Composes a frame; a highlighted path is its subject instead of the step. */
  FigureComposer(GraphDrawing drawing, Frame frame, Theme theme, Path path) {
    this.drawing = drawing;
    this.frame = frame;
    this.theme = theme;
    this.highlighted = path != null;
    this.phase =
        highlighted ? Phase.PATH_SUM : frame.step().map(Step::phase).orElse(Phase.EVALUATE);
    this.marks = new GraphMarks(drawing, theme);
    this.cache = drawing.cache();
    this.accent = Tone.accent(phase, theme).line();
    this.activeEdges = new HashSet<>(highlighted ? path.edges() : frame.activeEdges());
    if (highlighted) {
      path.edges().forEach(edge -> activeNodes.addAll(List.of(edge.source(), edge.target())));
    } else {
      frame.step().map(Step::node).ifPresent(activeNodes::add);
    }
  }

  /** The figure. */
  Figure compose() {
    ComputationGraph graph = drawing.trace().target().graph();
    // A part that has been merged away is drawn faintly beneath everything that replaced it.
    graph.nodes().stream().filter(this::isMerged).forEach(this::node);
    Optional<List<Strand>> strands = highlighted ? Optional.empty() : frame.strands();
    if (strands.isPresent()) {
      new StrandComposer(drawing, frame, theme, marks, items).compose(strands.get());
    } else {
      graph.edges().forEach(this::line);
      graph.edges().forEach(this::box);
    }
    for (Node node : graph.nodes()) {
      constants(node);
      if (!isMerged(node)) {
        node(node);
      }
    }
    graph.nodes().forEach(this::slot);
    if (drawing.hasSweep() && !highlighted) {
      frame.sweep().ifPresent(sweep -> items.add(SweepArrow.arrow(drawing, sweep, theme)));
    }
    double width = drawing.layout().width() + drawing.offsetX();
    double height = drawing.layout().height() + drawing.offsetY();
    return new Figure(width, height, theme.surface(), items);
  }

  /**
   * Whether a node has been merged away; a highlighted path shows the graph as it was before
   * merging.
   */
  private boolean isMerged(Node node) {
    return !highlighted && frame.isEliminated(node);
  }

  private void line(Edge edge) {
    Tone tone =
        activeEdges.contains(edge)
            ? Tone.ACTIVE
            : highlighted ? Tone.DIMMED : frame.isVisited(edge) ? Tone.VISITED : Tone.KNOWN;
    items.add(
        cache.item(
            Part.LINE,
            edge.index(),
            null,
            tone,
            accent,
            theme,
            () -> marks.line(edge.id(), tone, phase)));
  }

  private void box(Edge edge) {
    if (!drawing.hasBox(edge)) {
      return;
    }
    OptionalDouble partial = frame.partial(edge);
    boolean written = partial.isPresent() || edge.coefficient() != null;
    Tone tone =
        activeEdges.contains(edge) && written && phase != Phase.EVALUATE
            ? Tone.ACTIVE
            : highlighted ? Tone.DIMMED : written ? Tone.KNOWN : Tone.WAITING;
    items.add(
        cache.item(
            Part.BOX,
            edge.index(),
            partial,
            tone,
            accent,
            theme,
            () -> marks.box(edge, edgeText(edge, partial), tone, phase)));
  }

  private String edgeText(Edge edge, OptionalDouble partial) {
    String coefficient = Labels.coefficient(edge);
    return coefficient == null && partial.isPresent()
        ? drawing.text(edge, partial.getAsDouble())
        : coefficient;
  }

  private void node(Node node) {
    OptionalDouble primal = frame.primal(node);
    Tone tone =
        isMerged(node)
            ? Tone.GHOST
            : activeNodes.contains(node)
                ? Tone.ACTIVE
                : highlighted ? Tone.DIMMED : primal.isPresent() ? Tone.KNOWN : Tone.WAITING;
    items.add(
        cache.item(
            Part.NODE,
            node.index(),
            primal,
            tone,
            accent,
            theme,
            () -> marks.node(node, primal, tone, phase)));
  }

  private void constants(Node node) {
    if (drawing.options().constants()) {
      for (int place = 0; place < node.arguments().size(); place++) {
        if (node.arguments().get(place) instanceof Constant constant) {
          items.add(marks.constant(node, place, constant));
        }
      }
    }
  }

  private void slot(Node node) {
    if (highlighted
        || drawing.slotWidth(node) == 0
        || frame.isEliminated(node) && frame.slot(node).isEmpty()) {
      return;
    }
    Slot slot = frame.slot(node).orElse(null);
    boolean swept = phase != Phase.EVALUATE && phase != Phase.PARTIALS && frame.step().isPresent();
    if (slot == null && !swept) {
      return;
    }
    boolean active =
        activeNodes.contains(node) && !(frame.step().orElseThrow() instanceof Step.Multiply);
    Tone tone = slot == null ? Tone.WAITING : active ? Tone.ACTIVE : Tone.KNOWN;
    items.add(
        cache.item(
            Part.SLOT,
            node.index(),
            slot,
            tone,
            accent,
            theme,
            () ->
                marks.slot(
                    node,
                    slot == null ? null : drawing.localized(Labels.slot(slot)),
                    tone,
                    phase)));
  }
}
