package edgewise.figure;

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
import java.util.Set;

/** Puts a frame's picture together: which parts there are, and how strongly each is drawn. */
final class FigureComposer {
  private final GraphDrawing drawing;
  private final Frame frame;
  private final Theme theme;
  private final Phase phase;
  private final Art art;
  private final Set<Node> activeNodes = new HashSet<>();
  private final Set<Edge> activeEdges;
  private final boolean lit;
  private final List<Item> items = new ArrayList<>();

  /** Composes a frame; a path that is lit is its subject instead of the step. */
  FigureComposer(GraphDrawing drawing, Frame frame, Theme theme, Path path) {
    this.drawing = drawing;
    this.frame = frame;
    this.theme = theme;
    this.lit = path != null;
    this.phase = lit ? Phase.PATH_SUM : frame.step().map(Step::phase).orElse(Phase.EVALUATE);
    this.art = new Art(drawing, theme);
    this.activeEdges = new HashSet<>(lit ? path.edges() : frame.activeEdges());
    if (lit) {
      path.edges().forEach(edge -> activeNodes.addAll(List.of(edge.source(), edge.target())));
    } else {
      frame.step().map(Step::node).ifPresent(activeNodes::add);
    }
  }

  Figure compose() {
    ComputationGraph graph = drawing.trace().question().graph();
    // What has been merged away is a ghost beneath everything that took its place.
    graph.nodes().stream().filter(this::isGone).forEach(this::node);
    Optional<List<Strand>> strands = lit ? Optional.empty() : frame.strands();
    if (strands.isPresent()) {
      new StrandComposer(drawing, frame, theme, art, items).compose(strands.get());
    } else {
      graph.edges().forEach(this::line);
      graph.edges().forEach(this::box);
    }
    for (Node node : graph.nodes()) {
      constants(node);
      if (!isGone(node)) {
        node(node);
      }
    }
    graph.nodes().forEach(this::slot);
    if (drawing.hasSweep() && !lit) {
      frame.sweep().ifPresent(sweep -> items.add(SweepArt.arrow(drawing, sweep, theme)));
    }
    double width = drawing.layout().width() + drawing.offsetX();
    double height = drawing.layout().height() + drawing.offsetY();
    return new Figure(width, height, theme.surface(), items);
  }

  /** A path that is lit runs over the graph as it was before anything was merged. */
  private boolean isGone(Node node) {
    return !lit && frame.isGone(node);
  }

  private void line(Edge edge) {
    Tone tone =
        activeEdges.contains(edge)
            ? Tone.ACTIVE
            : lit ? Tone.ASIDE : frame.isVisited(edge) ? Tone.VISITED : Tone.KNOWN;
    items.add(art.line(edge.id(), tone, phase));
  }

  private void box(Edge edge) {
    boolean known = frame.partial(edge).isPresent();
    String latex = Labels.given(edge);
    if (latex == null && known) {
      latex = drawing.text(edge, frame.partial(edge).getAsDouble());
    }
    if (drawing.route(edge.id()).filter(r -> r.label() != null).isPresent()) {
      Tone tone =
          activeEdges.contains(edge) && latex != null && phase != Phase.EVALUATE
              ? Tone.ACTIVE
              : lit ? Tone.ASIDE : latex == null ? Tone.WAITING : Tone.KNOWN;
      items.add(art.box(edge, latex, tone, phase));
    }
  }

  private void node(Node node) {
    Tone tone =
        isGone(node)
            ? Tone.GONE
            : activeNodes.contains(node)
                ? Tone.ACTIVE
                : lit ? Tone.ASIDE : frame.primal(node).isPresent() ? Tone.KNOWN : Tone.WAITING;
    items.add(art.node(node, frame.primal(node), tone, phase));
  }

  private void constants(Node node) {
    if (drawing.options().constants()) {
      for (int place = 0; place < node.arguments().size(); place++) {
        if (node.arguments().get(place) instanceof Constant constant) {
          items.add(art.constant(node, place, constant));
        }
      }
    }
  }

  private void slot(Node node) {
    if (lit || drawing.slotWidth(node) == 0 || frame.isGone(node) && frame.slot(node).isEmpty()) {
      return;
    }
    Optional<Slot> slot = frame.slot(node);
    boolean swept = phase != Phase.EVALUATE && phase != Phase.PARTIALS && frame.step().isPresent();
    if (slot.isPresent()) {
      boolean active =
          activeNodes.contains(node) && !(frame.step().orElseThrow() instanceof Step.Multiply);
      items.add(art.slot(node, Labels.slot(slot.get()), active ? Tone.ACTIVE : Tone.KNOWN, phase));
    } else if (swept) {
      items.add(art.slot(node, null, Tone.WAITING, phase));
    }
  }
}
