package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.ui.canvas.PlayerBars;
import edgewise.ui.canvas.PlayerParts;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The player bar of a network's backpropagation, with the algorithm's five steps in it. */
final class NetworkPlayer {
  private final StageButtons stages;
  private final Region bar;

  /**
   * A player bar in a theme.
   *
   * @param trailing controls between the scrubber and the position text
   */
  NetworkPlayer(
      StudioState state, ObservableValue<Theme> look, PlayerBars bars, List<Node> trailing) {
    stages = new StageButtons(state, look);
    bar =
        bars.bar(
            state.network(),
            state.texts(),
            new PlayerParts(
                "network-", true, positionText(state), List.of(stages), trailing, Map.of()));
    bar.getStyleClass().add("net-bar");
    bar.widthProperty().addListener((o, old, now) -> stages.arrange(now.doubleValue()));
  }

  private static ObservableValue<String> positionText(StudioState state) {
    NetworkState network = state.network();
    return Bindings.createStringBinding(
        () ->
            state
                .texts()
                .get(
                    "net.where",
                    Math.min(network.positionProperty().get(), network.size()),
                    network.size()),
        network.positionProperty(),
        network.narrationProperty(),
        state.texts().localeProperty());
  }

  Region bar() {
    return bar;
  }

  /** Marks the current stage. */
  void show() {
    stages.show();
  }
}
