package edgewise.ui.network;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.study.NetworkSetup;
import edgewise.ui.kit.EnumChoices;
import edgewise.ui.state.StudioState;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;

/** The choices of the activation functions and of the cost. */
final class FunctionChoices extends EditorPart {
  private final StudioState state;
  private final ComboBox<Activation> hidden = new ComboBox<>();
  private final ComboBox<Activation> output = new ComboBox<>();
  private final ComboBox<Cost> cost = new ComboBox<>();
  private boolean following;

  FunctionChoices(StudioState state) {
    this.state = state;
    Activation[] inside =
        Arrays.stream(Activation.values())
            .filter(Activation::isElementwise)
            .toArray(Activation[]::new);
    fill(hidden, "hidden", inside, "activation.");
    fill(output, "output", Activation.values(), "activation.");
    fill(cost, "cost", Cost.values(), "cost.");
    hidden.accessibleTextProperty().bind(state.texts().bind("net.hiddenActivation"));
    output.accessibleTextProperty().bind(state.texts().bind("net.outputActivation"));
    cost.accessibleTextProperty().bind(state.texts().bind("net.cost"));
    hidden.setOnAction(e -> change(n -> n.with(hidden.getValue(), n.output(), n.cost())));
    output.setOnAction(e -> change(n -> n.with(n.hidden(), output.getValue(), n.cost())));
    cost.setOnAction(e -> change(n -> n.with(n.hidden(), n.output(), cost.getValue())));
    getChildren()
        .addAll(
            section(state.texts(), "net.hiddenActivation"),
            hidden,
            section(state.texts(), "net.outputActivation"),
            output,
            section(state.texts(), "net.cost"),
            cost);
  }

  private <E extends Enum<E>> void fill(ComboBox<E> box, String id, E[] values, String prefix) {
    EnumChoices.fill(box, values, prefix, state.texts());
    box.setId("network-" + id);
    box.setMaxWidth(Double.MAX_VALUE);
  }

  private void change(UnaryOperator<Network> chosen) {
    boolean all = hidden.getValue() != null && output.getValue() != null && cost.getValue() != null;
    if (!following && all) {
      NetworkSetup now = state.network().setupProperty().get();
      state.network().change(chosen.apply(now.network()), now.sample());
    }
  }

  @Override
  void show(NetworkSetup now) {
    following = true;
    show(hidden, now.network().hidden());
    show(output, now.network().output());
    show(cost, now.network().cost());
    following = false;
  }

  /** Sets a value again, so that its text is in the current language. */
  private static <E> void show(ComboBox<E> box, E value) {
    box.setValue(null);
    box.setValue(value);
  }
}
