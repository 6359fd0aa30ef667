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
 * The mouse and keyboard input of a picture of the network: pointing highlights a quantity in all
 * views, a click or Enter selects it, a double click or a second Enter unfolds its neuron in the
 * graph. A screen reader reads the quantity at the pointer, else the step.
 */
final class Pointer {
  private final StudioState state;
  private final NetworkState network;
  private final Region picture;
  private final Function<ItemKey, Quantity> quantities;

  /**
   * A pointer on a picture.
   *
   * @param quantities gives the quantity of a part of the figure, or null
   */
  Pointer(StudioState state, Region picture, Function<ItemKey, Quantity> quantities) {
    this.state = state;
    this.network = state.network();
    this.picture = picture;
    this.quantities = quantities;
    picture.setFocusTraversable(true);
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    picture.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> picture.requestFocus());
    picture.addEventFilter(MouseEvent.MOUSE_MOVED, e -> point(at(e.getTarget())));
    picture.setOnMouseExited(e -> network.selection().point(null));
    picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    network.selection().pointedProperty().addListener(o -> updateAccessibleText());
    network.selection().selectedProperty().addListener(o -> updateAccessibleText());
    network.positionProperty().addListener(o -> updateAccessibleText());
    network.studyProperty().addListener(o -> updateAccessibleText());
    state.texts().localeProperty().addListener(o -> updateAccessibleText());
    updateAccessibleText();
  }

  private Quantity at(EventTarget target) {
    Node node = target instanceof Node aimed ? aimed : null;
    while (node != null && !(node.getUserData() instanceof ItemKey)) {
      node = node.getParent();
    }
    ItemKey key = node == null ? null : Selection.nodeOrEdge((ItemKey) node.getUserData());
    return key == null ? null : quantities.apply(key);
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
      hit.neuron().filter(Pointer::canUnfold).ifPresent(network::toggle);
    }
  }

  /** Whether a neuron can be unfolded; inputs cannot. */
  private static boolean canUnfold(Neuron neuron) {
    return neuron.layer() > 1;
  }

  /** The start of keyboard navigation: the quantity at the pointer, else that of the step. */
  Quantity start() {
    return network
        .subject()
        .or(() -> network.step().map(BackpropagationStep::about).map(a -> a.getFirst()))
        .orElse(new Quantity.Activation(1, 1));
  }

  /** Points at a quantity, as the mouse does. */
  void pointAt(Quantity quantity) {
    network.selection().point(new ItemKey.NodeKey(quantity.name()));
  }

  /**
   * Selects the quantity at the pointer; if it is selected already, unfolds or folds its neuron.
   */
  void select() {
    Optional<Quantity> subject = network.subject();
    if (subject.isEmpty()) {
      return;
    }
    ItemKey key = new ItemKey.NodeKey(subject.get().name());
    if (network.selection().current().filter(key::equals).isPresent()) {
      subject.get().neuron().filter(Pointer::canUnfold).ifPresent(network::toggle);
    } else {
      network.select(subject.get());
    }
  }

  private void updateAccessibleText() {
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
