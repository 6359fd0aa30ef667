package edgewise.ui.network;

import edgewise.figure.GraphDrawing;
import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.network.Quantity;
import edgewise.network.graph.NetworkGraph;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.canvas.ViewBounds;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.Selection;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;

/**
 * The network's expanded graph in its reverse sweep, up to the current step. A part of it is
 * visible, around the nodes that the step computes; a selected quantity is shown with its paths to
 * the cost.
 */
final class ExpandedPicture extends StackPane implements KeyNavigable {
  private static final double MARGIN = 12;
  private final StudioState state;
  private final ObservableValue<Theme> look;
  private final StepPicture picture = new StepPicture();
  private final Viewport viewport = picture.viewport();
  private final Selection shown = new Selection();
  private final Pointer pointer;
  private GraphDrawing drawing;
  private NetworkStudy drawn;
  private Quantity framedQuantity;

  ExpandedPicture(StudioState state, ObservableValue<Theme> look) {
    this.state = state;
    this.look = look;
    setMinSize(0, 0);
    setId("graph-picture");
    getStyleClass().add("net-picture");
    getChildren().add(picture);
    viewport.setMargin(MARGIN);
    viewport.layoutBoundsProperty().addListener(o -> follow());
    pointer = new Pointer(state, this, this::quantity);
  }

  private NetworkStudy study() {
    return state.network().studyProperty().get();
  }

  /**
   * The quantity of a part of the figure. An edge out of an activation belongs to its weight, and
   * so does the product at its end.
   */
  private Quantity quantity(ItemKey key) {
    NetworkGraph graph = study().graph();
    Quantity quantity =
        switch (key) {
          case ItemKey.EdgeKey(String id) ->
              graph.graph().edges().stream()
                  .filter(e -> e.id().equals(id))
                  .findFirst()
                  .map(graph::quantity)
                  .orElse(null);
          case ItemKey.NodeKey(String name) -> study().named().get(name);
          default -> null;
        };
    return quantity instanceof Quantity.Product product ? product.weight() : quantity;
  }

  /** The height at the smallest legible scale, with margins, px. */
  double leastHeight() {
    return drawing == null
        ? 0
        : drawing.layout().height() * LegibleSizes.scale(look.getValue()) + 2 * MARGIN;
  }

  /** Redraws the graph at the current step. */
  @SuppressWarnings("ReferenceEquality") // a study is made once and drawn as it is
  void show() {
    NetworkStudy study = study();
    int position = state.network().positionProperty().get();
    if (study == null || position > study.steps().size()) {
      return;
    }
    Theme theme = look.getValue();
    if (drawn != study || !drawing.options().sizes().equals(theme.sizes())) {
      drawing = study.drawing(theme.sizes());
      drawn = study;
      framedQuantity = null;
    }
    viewport.setFitLimits(LegibleSizes.scale(theme), LegibleSizes.largest(theme));
    picture.show(drawing, study.frame(position), theme, 0);
    updateHighlight();
    follow();
  }

  /** Highlights the nodes of the selected quantity, and its paths to the cost. */
  void updateHighlight() {
    NetworkStudy study = study();
    if (study == null || drawing == null) {
      return;
    }
    Set<ItemKey> keys = new LinkedHashSet<>();
    state.network().subject().ifPresent(quantity -> addPaths(quantity, study.graph(), keys));
    shown.select(keys);
    picture.updateHighlight(look.getValue(), shown);
    frame();
  }

  /**
   * Adds the keys of a quantity's nodes and paths; a quantity that is folded has the edges that
   * stand for it.
   */
  private static void addPaths(Quantity quantity, NetworkGraph graph, Set<ItemKey> keys) {
    graph.nodes(quantity).forEach(n -> keys.add(new ItemKey.NodeKey(n.name())));
    Set<Edge> edges = new LinkedHashSet<>(graph.pathsToCost(quantity));
    if (keys.isEmpty()) {
      edges.addAll(graph.edges(quantity));
      quantity
          .neuron()
          .map(n -> new Quantity.Activation(n.layer(), n.index()))
          .ifPresent(a -> edges.addAll(graph.pathsToCost(a)));
    }
    edges.forEach(edge -> keys.add(new ItemKey.EdgeKey(edge.id())));
  }

  /** Scrolls to the selected quantity and as much of its paths to the cost as is legible. */
  private void frame() {
    Quantity selected = state.network().selection().current().map(this::quantity).orElse(null);
    if (!Objects.equals(selected, framedQuantity)) {
      framedQuantity = selected;
      viewport.frame(selected == null ? null : pathBounds(selected).orElse(null));
      follow();
    }
  }

  private Optional<Bounds> pathBounds(Quantity quantity) {
    NetworkGraph graph = study().graph();
    List<Bounds> parts = new ArrayList<>();
    graph.nodes(quantity).forEach(n -> parts.add(bounds(n)));
    graph.pathsToCost(quantity).forEach(edge -> parts.add(bounds(edge.target())));
    parts.removeIf(Objects::isNull);
    return parts.isEmpty() ? Optional.empty() : Optional.of(ViewBounds.union(parts));
  }

  private Bounds bounds(Node node) {
    return picture.bounds(new ItemKey.NodeKey(node.name()));
  }

  /**
   * Keeps the selected quantity visible, else the nodes that the step computes and their operands.
   */
  private void follow() {
    if (drawing == null || study() == null) {
      return;
    }
    NetworkGraph graph = study().graph();
    if (framedQuantity != null) {
      viewport.follow(visibleStart(framedQuantity), 0);
      return;
    }
    // Before the first step the first sum is seen.
    state
        .network()
        .step()
        .or(() -> study().steps().stream().filter(ExpandedPicture::isSum).findFirst())
        .ifPresent(
            step -> {
              List<Bounds> about = new StepRow(step, graph).about().map(this::bounds).toList();
              List<Bounds> row = new StepRow(step, graph).all().map(this::bounds).toList();
              boolean fits = !row.isEmpty() && ViewBounds.fits(viewport, ViewBounds.union(row));
              viewport.follow(fits ? row : about, 0);
            });
  }

  private static boolean isSum(BackpropagationStep step) {
    return step.equation() == BackpropagationEquation.PRE_ACTIVATION;
  }

  /** The bounds of as much of a path to the cost as fits, from its start. */
  private List<Bounds> visibleStart(Quantity quantity) {
    NetworkGraph graph = study().graph();
    List<Bounds> parts = new ArrayList<>();
    graph.node(quantity).ifPresent(node -> parts.add(bounds(node)));
    for (Edge edge : graph.pathsToCost(quantity)) {
      parts.add(bounds(edge.target()));
      if (!ViewBounds.fits(viewport, ViewBounds.union(parts))) {
        parts.removeLast();
        break;
      }
    }
    return parts.isEmpty() ? List.of() : List.of(ViewBounds.union(parts));
  }

  @Override
  public void move(NavigationDirection direction) {
    List<Quantity> all = new ArrayList<>();
    for (Node node : study().graph().graph().nodes()) {
      Quantity quantity = study().graph().quantity(node);
      if (!(quantity instanceof Quantity.Product)) {
        all.add(quantity);
      }
    }
    Quantity at = pointer.start();
    Bounds from = picture.bounds(new ItemKey.NodeKey(at.name()));
    if (from == null) {
      pointer.pointAt(all.getFirst());
      return;
    }
    all.stream()
        .filter(q -> distance(from, q, direction) < Double.POSITIVE_INFINITY)
        .min((a, b) -> Double.compare(distance(from, a, direction), distance(from, b, direction)))
        .ifPresent(
            next -> {
              pointer.pointAt(next);
              viewport.follow(List.of(picture.bounds(new ItemKey.NodeKey(next.name()))), 0);
            });
  }

  /**
   * The distance to a quantity's node in a direction; a node to the side counts as further,
   * infinite if it is not in that direction.
   */
  private double distance(Bounds from, Quantity quantity, NavigationDirection direction) {
    Bounds to = picture.bounds(new ItemKey.NodeKey(quantity.name()));
    if (to == null) {
      return Double.POSITIVE_INFINITY;
    }
    double dx = to.getCenterX() - from.getCenterX();
    double dy = to.getCenterY() - from.getCenterY();
    double ahead = dx * direction.dx() + dy * direction.dy();
    double beside = Math.abs(dx * direction.dy()) + Math.abs(dy * direction.dx());
    return ahead > 1 && beside <= 3 * ahead ? ahead + 2 * beside : Double.POSITIVE_INFINITY;
  }

  @Override
  public void select() {
    pointer.select();
  }

  /** The viewport of the picture. */
  Viewport viewport() {
    return viewport;
  }

  /** The bounds of a quantity's node on this pane; null if it is not shown. */
  Bounds boundsOf(Quantity quantity) {
    return picture.boundsOf(new ItemKey.NodeKey(quantity.name()));
  }

  /** The highlighted nodes and edges. */
  Set<ItemKey> highlighted() {
    return shown.selectedProperty().get();
  }
}
