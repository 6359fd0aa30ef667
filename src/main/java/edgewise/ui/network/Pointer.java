package edgewise.ui.network;

import edgewise.figure.ItemKey;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.study.NetworkStudy;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Selection;
import edgewise.ui.state.StudioState;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What mouse and keyboard do to a picture of the network: pointing lights a quantity everywhere, a
 * click or Enter selects it, and again unfolds its neuron in the graph. Tells a screen reader what
 * is attended to, else the step.
 */
final class Pointer {
  private final StudioState state;
  private final NetworkState network;
  private final Region picture;
  private final Function<ItemKey, Quantity> things;

  /**
   * A pointer on a picture.
   *
   * @param things what a part of the figure stands for, or null
   */
  Pointer(StudioState state, Region picture, Function<ItemKey, Quantity> things) {
    this.state = state;
    this.network = state.network();
    this.picture = picture;
    this.things = things;
    picture.setFocusTraversable(true);
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    picture.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> picture.requestFocus());
    picture.addEventFilter(MouseEvent.MOUSE_MOVED, e -> point(at(e.getTarget())));
    picture.setOnMouseExited(e -> network.selection().point(null));
    picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    network.selection().pointedProperty().addListener(o -> speak());
    network.selection().selectedProperty().addListener(o -> speak());
    network.positionProperty().addListener(o -> speak());
    network.studyProperty().addListener(o -> speak());
    state.texts().localeProperty().addListener(o -> speak());
    speak();
  }

  private Quantity at(EventTarget target) {
    Node node = target instanceof Node aimed ? aimed : null;
    while (node != null && !(node.getUserData() instanceof ItemKey)) {
      node = node.getParent();
    }
    ItemKey key = node == null ? null : Selection.nodeOrEdge((ItemKey) node.getUserData());
    return key == null ? null : things.apply(key);
  }

  private void point(Quantity quantity) {
    picture.setCursor(quantity == null ? Cursor.DEFAULT : Cursor.HAND);
    network.selection().point(quantity == null ? null : new ItemKey.NodeKey(quantity.name()));
  }

  private void clicked(MouseEvent e) {
    if (!e.isStillSincePress() || e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Quantity hit = at(e.getTarget());
    network.select(hit);
    if (e.getClickCount() == 2 && hit != null) {
      hit.neuron().filter(Pointer::unfolds).ifPresent(network::toggle);
    }
  }

  /** Inputs have nothing to unfold. */
  private static boolean unfolds(Neuron neuron) {
    return neuron.layer() > 1;
  }

  /** Where a walk starts: at what is attended to, else at what the step is about. */
  Quantity start() {
    return network
        .subject()
        .or(() -> network.step().map(BackpropagationStep::about).map(a -> a.getFirst()))
        .orElse(new Quantity.Activation(1, 1));
  }

  /** Points there, as the mouse would. */
  void walkTo(Quantity quantity) {
    network.selection().point(new ItemKey.NodeKey(quantity.name()));
  }

  /** Selects what is pointed at; if it is selected already, unfolds its neuron or folds it. */
  void choose() {
    Optional<Quantity> subject = network.subject();
    if (subject.isEmpty()) {
      return;
    }
    ItemKey key = new ItemKey.NodeKey(subject.get().name());
    if (network.selection().current().filter(key::equals).isPresent()) {
      subject.get().neuron().filter(Pointer::unfolds).ifPresent(network::toggle);
    } else {
      network.select(subject.get());
    }
  }

  private void speak() {
    NetworkStudy study = network.studyProperty().get();
    if (study != null) {
      picture.setAccessibleText(
          network
              .subject()
              .map(
                  quantity ->
                      NetworkAccessibleText.of(
                          quantity, study, network.knownQuantities(), state.texts()))
              .orElseGet(() -> NetworkAccessibleText.of(network.step(), state.texts())));
    }
  }
}
