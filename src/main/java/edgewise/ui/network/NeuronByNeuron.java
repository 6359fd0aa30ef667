package edgewise.ui.network;

import edgewise.study.NetworkSetup;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * Whether steps go neuron by neuron. For a network that is too large for that it is off and cannot
 * be turned on, and says why; the wish is kept for the next network.
 */
public final class NeuronByNeuron extends HBox {
  private final BooleanBinding shown;

  public NeuronByNeuron(StudioState state) {
    NetworkState network = state.network();
    CheckBox box = new CheckBox();
    box.setId("network-fine");
    box.textProperty().bind(state.texts().bind("net.fine"));
    box.setMinWidth(USE_PREF_SIZE);
    shown =
        Bindings.createBooleanBinding(
            () -> network.fineProperty().get() && !network.largeProperty().get(),
            network.fineProperty(),
            network.largeProperty());
    shown.subscribe(box::setSelected);
    box.setOnAction(e -> network.fineProperty().set(box.isSelected()));
    box.disableProperty().bind(network.largeProperty());
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(box);
    // A control that is off has no tooltip of its own: it is told where it stands.
    Tooltip why = new Tooltip();
    why.textProperty().bind(state.texts().bind("net.fine.large", NetworkSetup.SMALL));
    box.accessibleHelpProperty()
        .bind(Bindings.when(network.largeProperty()).then(why.textProperty()).otherwise(""));
    network
        .largeProperty()
        .subscribe(
            large -> {
              if (large) {
                Tooltip.install(this, why);
              } else {
                Tooltip.uninstall(this, why);
              }
            });
  }
}
