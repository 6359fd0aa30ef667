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
 * The check box for steps of single neurons. It is disabled for a network that is too large, with
 * the reason as a tooltip; the choice is kept for the next network.
 */
public final class NeuronByNeuron extends HBox {
  private final BooleanBinding shown;

  /** A check box for the state's network. */
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
    // // A disabled control shows no tooltip, so the box around it does.
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
