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
 * The network's expanded graph in its reverse sweep, as far as the steps have come. Seen in part,
 * about what the step works out; a quantity that is selected is seen with its paths to the cost.
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
  private Quantity framed;

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

  /** An edge out of an activation is its weight's, and so is the product that it leads to. */
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

  /** How high it is at the smallest scale at which it can be read, with its margins, px. */
  double leastHeight() {
    return drawing == null
        ? 0
        : drawing.layout().height() * LegibleSizes.scale(look.getValue()) + 2 * MARGIN;
  }

  /** Draws what is known now. */
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
      framed = null;
    }
    viewport.setFitLimits(LegibleSizes.scale(theme), LegibleSizes.largest(theme));
    picture.show(drawing, study.frame(position), theme, 0);
    light();
    follow();
  }

  /** Lights a quantity's nodes, and its paths to the cost. */
  void light() {
    NetworkStudy study = study();
    if (study == null || drawing == null) {
      return;
    }
    Set<ItemKey> keys = new LinkedHashSet<>();
    state.network().subject().ifPresent(quantity -> way(quantity, study.graph(), keys));
    shown.select(keys);
    picture.updateHighlight(look.getValue(), shown);
    frame();
  }

  /** What is folded away lights as the edges that stand for it. */
  private static void way(Quantity quantity, NetworkGraph graph, Set<ItemKey> keys) {
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

  /** Goes to what is selected and shows as much of its way to the cost as can be read. */
  private void frame() {
    Quantity selected = state.network().selection().current().map(this::quantity).orElse(null);
    if (!Objects.equals(selected, framed)) {
      framed = selected;
      viewport.frame(selected == null ? null : wayBounds(selected).orElse(null));
      follow();
    }
  }

  private Optional<Bounds> wayBounds(Quantity quantity) {
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

  /** Keeps what is selected in sight, else what the step works out and what it is made from. */
  private void follow() {
    if (drawing == null || study() == null) {
      return;
    }
    NetworkGraph graph = study().graph();
    if (framed != null) {
      viewport.follow(beginning(framed), 0);
      return;
    }
    // Before the first step the first sum is seen.
    state
        .network()
        .step()
        .or(() -> study().steps().stream().filter(ExpandedPicture::sums).findFirst())
        .ifPresent(
            step -> {
              List<Bounds> about = new StepRow(step, graph).about().map(this::bounds).toList();
              List<Bounds> row = new StepRow(step, graph).all().map(this::bounds).toList();
              boolean whole = !row.isEmpty() && ViewBounds.fits(viewport, ViewBounds.union(row));
              viewport.follow(whole ? row : about, 0);
            });
  }

  private static boolean sums(BackpropagationStep step) {
    return step.equation() == BackpropagationEquation.PRE_ACTIVATION;
  }

  /** As much of a way to the cost as can be seen together, from where it begins. */
  private List<Bounds> beginning(Quantity quantity) {
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
  public void walk(Heading way) {
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
      pointer.walkTo(all.getFirst());
      return;
    }
    all.stream()
        .filter(q -> distance(from, q, way) < Double.POSITIVE_INFINITY)
        .min((a, b) -> Double.compare(distance(from, a, way), distance(from, b, way)))
        .ifPresent(
            next -> {
              pointer.walkTo(next);
              viewport.follow(List.of(picture.bounds(new ItemKey.NodeKey(next.name()))), 0);
            });
  }

  /** How far a node is, going one way; what lies beside the way is further. */
  private double distance(Bounds from, Quantity quantity, Heading way) {
    Bounds to = picture.bounds(new ItemKey.NodeKey(quantity.name()));
    if (to == null) {
      return Double.POSITIVE_INFINITY;
    }
    double dx = to.getCenterX() - from.getCenterX();
    double dy = to.getCenterY() - from.getCenterY();
    double ahead = dx * way.dx() + dy * way.dy();
    double beside = Math.abs(dx * way.dy()) + Math.abs(dy * way.dx());
    return ahead > 1 && beside <= 3 * ahead ? ahead + 2 * beside : Double.POSITIVE_INFINITY;
  }

  @Override
  public void choose() {
    pointer.choose();
  }

  /** The pane it is seen through. */
  Viewport viewport() {
    return viewport;
  }

  /** Where a quantity's node is on this pane; null if it is not shown. */
  Bounds boundsOf(Quantity quantity) {
    return picture.boundsOf(new ItemKey.NodeKey(quantity.name()));
  }

  /** What lights: nodes, and edges to the cost. */
  Set<ItemKey> lit() {
    return shown.selectedProperty().get();
  }
}
