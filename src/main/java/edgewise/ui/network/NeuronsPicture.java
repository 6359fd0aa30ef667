package edgewise.ui.network;

import edgewise.figure.Figure;
import edgewise.figure.Key;
import edgewise.figure.NeuronDrawing;
import edgewise.network.Quantity;
import edgewise.ui.NetworkState;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import edgewise.ui.graph.FigureView;
import edgewise.ui.graph.Viewport;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** The network as neurons, as far as the steps have come; a weight that is pointed at lights. */
final class NeuronsPicture extends StackPane {
  private final StudioState state;
  private final FigureView view = new FigureView();
  private final Viewport viewport = new Viewport(view);

  NeuronsPicture(StudioState state) {
    this.state = state;
    setMinSize(0, 0);
    setId("network-neurons");
    getStyleClass().add("picture");
    getChildren().add(viewport);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    accessibleTextProperty().bind(state.texts().bind("net.neurons"));
    NetworkState network = state.network();
    viewport.changesProperty().addListener(o -> view.look(viewport.visible(), viewport.scale()));
    setOnMouseMoved(e -> network.attention().point(named(view.keyAt(e.getTarget()))));
    setOnMouseExited(e -> network.attention().point(null));
    setOnMouseClicked(
        e -> {
          if (!e.isStillSincePress()) {
            return;
          }
          Quantity hit = quantity(view.keyAt(e.getTarget()));
          network.select(hit);
          if (e.getClickCount() == 2 && hit != null) {
            hit.neuron().ifPresent(network::toggle);
          }
        });
  }

  private Key named(Key key) {
    return quantity(key) == null ? null : key;
  }

  private Quantity quantity(Key key) {
    NetworkStudy study = state.network().studyProperty().get();
    return switch (key) {
      case Key.NodeKey node -> study.named().get(node.name());
      case Key.SlotKey slot -> study.named().get(slot.name());
      case null, default -> null;
    };
  }

  /** Draws what is known and lit now. */
  void show() {
    NetworkState network = state.network();
    NetworkStudy study = network.studyProperty().get();
    if (study == null) {
      return;
    }
    Set<String> lit = network.subject().map(network::wayOf).orElse(Set.of());
    Figure figure =
        new NeuronDrawing(study.pass(), state.appearance().themeProperty().get())
            .figure(network.step().orElse(null), lit);
    view.show(figure);
    viewport.setPictureSize(figure.width(), figure.height());
    view.look(viewport.visible(), viewport.scale());
  }

  /** Shows all of it. */
  void fit() {
    viewport.fit();
  }
}
