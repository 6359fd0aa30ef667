package edgewise.ui.canvas;

import edgewise.study.Narration;
import edgewise.ui.keys.Command;
import edgewise.ui.state.Playback;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * What a pane gives to the player bar of what it steps, beside the steps themselves.
 *
 * @param prefix of the ids of the bar's controls; empty for the window's own bar
 * @param compact whether it is one line among others: small buttons, no speed, no names of phases
 * @param where where the player is, in words
 * @param leading the pane's controls between the buttons and the scrubber
 * @param trailing the pane's controls between the scrubber and the words
 * @param tooltips keys of the tooltips of buttons that no key of the keyboard presses; the others
 *     are called as their commands are
 */
public record PlayerParts(
    String prefix,
    boolean compact,
    ObservableValue<String> where,
    List<Node> leading,
    List<Node> trailing,
    Map<Command, String> tooltips) {

  /** Copies the lists and the map. */
  public PlayerParts {
    leading = List.copyOf(leading);
    trailing = List.copyOf(trailing);
    tooltips = Map.copyOf(tooltips);
  }

  /** The title of the step that a playback is at; the empty string while there is nothing. */
  public static ObservableValue<String> title(Playback playback) {
    return Bindings.createStringBinding(
        () -> {
          Narration narration = playback.narrationProperty().get();
          int position = Math.min(playback.positionProperty().get(), playback.size());
          return narration == null ? "" : narration.title(position);
        },
        playback.narrationProperty(),
        playback.positionProperty());
  }
}
