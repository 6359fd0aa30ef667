package edgewise.ui.network;

import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.study.NetworkSetup;
import edgewise.ui.state.StudioState;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The sizes of the layers, and a seed for new random parameters. */
final class LayerFields extends EditorPart {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int WIDEST = 2000;
  private final StudioState state;
  private final Consumer<String> onError;
  private final TextField sizes = new TextField();
  private final TextField seed = new TextField("1");

  /**
   * Fields for layers.
   *
   * @param onError receives the error in the last input
   */
  LayerFields(StudioState state, Consumer<String> onError) {
    this.state = state;
    this.onError = onError;
    sizes.setId("network-layers");
    seed.setId("network-seed");
    sizes.accessibleTextProperty().bind(state.texts().bind("net.layers"));
    seed.accessibleTextProperty().bind(state.texts().bind("net.seed"));
    seed.setPrefColumnCount(5);
    Button create = new Button(state.texts().get("net.anew"));
    create.getStyleClass().add("train-button");
    create.setId("network-anew");
    create.setMinWidth(USE_PREF_SIZE);
    create.setOnAction(e -> createNetwork());
    sizes.setOnAction(create.getOnAction());
    seed.setOnAction(create.getOnAction());
    getChildren()
        .addAll(
            section(state.texts(), "net.layers"),
            sizes,
            section(state.texts(), "net.seed"),
            new HBox(8, seed, create));
  }

  /** Copies the seed of earlier fields, since it is no property of the network. */
  void copySeed(LayerFields before) {
    seed.setText(before.seed.getText());
  }

  @Override
  void show(NetworkSetup now) {
    sizes.setText(
        now.network().layers().stream().map(String::valueOf).collect(Collectors.joining("-")));
    sizes.pseudoClassStateChanged(WRONG, false);
  }

  private void createNetwork() {
    NetworkSetup now = state.network().setupProperty().get();
    try {
      List<Integer> layers =
          Arrays.stream(sizes.getText().trim().split("[^0-9]+")).map(Integer::valueOf).toList();
      if (layers.size() < 2 || layers.stream().anyMatch(n -> n < 1 || n > WIDEST)) {
        throw new NumberFormatException(sizes.getText());
      }
      Network current = now.network();
      long from = Long.parseLong(seed.getText().trim());
      Network made =
          Network.seeded(layers, current.hidden(), current.output(), current.cost(), from);
      double[] input = Arrays.copyOf(now.sample().input(), layers.getFirst());
      double[] target = Arrays.copyOf(now.sample().target(), layers.getLast());
      state.network().open(made, new Sample(input, target));
    } catch (NumberFormatException e) {
      sizes.pseudoClassStateChanged(WRONG, true);
      onError.accept(state.texts().get("net.wrongLayers"));
    }
  }
}
