package edgewise.ui.network;

import edgewise.figure.Key;
import edgewise.graph.Edge;
import edgewise.network.Quantity;
import edgewise.ui.Attention;
import edgewise.ui.NetworkState;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import edgewise.ui.graph.Picture;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The network's expanded graph in its reverse sweep, as far as the steps have come. */
final class ExpandedPicture extends StackPane {
  private final StudioState state;
  private final Picture picture = new Picture();
  private final Attention shown = new Attention();

  ExpandedPicture(StudioState state) {
    this.state = state;
    setMinSize(0, 0);
    setId("network-graph");
    getChildren().add(picture);
    // Large enough to be read; what the step is about is kept in sight.
    picture.viewport().setFitLimits(0.5, 1.2);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    accessibleTextProperty().bind(state.texts().bind("net.graph"));
    NetworkState network = state.network();
    setOnMouseMoved(e -> network.attention().point(at(e.getTarget())));
    setOnMouseExited(e -> network.attention().point(null));
    setOnMouseClicked(
        e -> {
          if (e.isStillSincePress()) {
            Key key = at(e.getTarget());
            network.select(
                key instanceof Key.NodeKey node
                    ? network.studyProperty().get().named().get(node.name())
                    : null);
          }
        });
  }

  /** The node of what is pointed at: an edge out of an activation is its weight's. */
  private Key at(EventTarget target) {
    Node node = target instanceof Node aimed ? aimed : null;
    while (node != null && !(node.getUserData() instanceof Key)) {
      node = node.getParent();
    }
    NetworkStudy study = state.network().studyProperty().get();
    Key key = node == null ? null : Attention.thing((Key) node.getUserData());
    if (key instanceof Key.EdgeKey edge) {
      return study.graph().graph().edges().stream()
          .filter(e -> e.id().equals(edge.id()))
          .findFirst()
          .map(e -> (Key) new Key.NodeKey(study.graph().quantity(e).name()))
          .orElse(null);
    }
    if (key instanceof Key.NodeKey named
        && study.named().get(named.name()) instanceof Quantity.Product product) {
      return new Key.NodeKey(product.weight().name());
    }
    return key;
  }

  /** Draws what is known now. */
  void show() {
    NetworkStudy study = state.network().studyProperty().get();
    int position = state.network().positionProperty().get();
    if (study != null && position <= study.steps().size()) {
      picture.show(
          study.drawing(), study.frame(position), state.appearance().themeProperty().get(), 0);
      light();
    }
  }

  /** Lights a quantity's nodes, and its paths to the cost. */
  void light() {
    NetworkStudy study = state.network().studyProperty().get();
    if (study == null) {
      return;
    }
    Set<Key> keys = new LinkedHashSet<>();
    state
        .network()
        .subject()
        .ifPresent(
            quantity -> {
              study.graph().nodes(quantity).forEach(n -> keys.add(new Key.NodeKey(n.name())));
              for (Edge edge : study.graph().pathsToCost(quantity)) {
                keys.add(new Key.EdgeKey(edge.id()));
              }
            });
    shown.select(keys);
    picture.light(state.appearance().themeProperty().get(), shown);
  }

  /** Shows all of it. */
  void fit() {
    picture.viewport().fit();
  }
}
