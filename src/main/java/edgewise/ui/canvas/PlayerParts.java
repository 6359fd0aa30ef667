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
 * What a pane adds to its player bar: texts, controls and tooltips.
 *
 * @param idPrefix of the ids of the bar's controls; empty for the window's own bar
 * @param compact whether the bar is one row among others: small buttons, no speed, no names of
 *     phases
 * @param positionText the current position in words
 * @param leading the pane's controls between the buttons and the scrubber
 * @param trailing the pane's controls between the scrubber and the position text
 * @param tooltips text keys of the tooltips of buttons without a keyboard shortcut; the other
 *     buttons have the tooltips of their commands
 */
public record PlayerParts(
    String idPrefix,
    boolean compact,
    ObservableValue<String> positionText,
    List<Node> leading,
    List<Node> trailing,
    Map<Command, String> tooltips) {

  /** Copies the lists and the map. */
  public PlayerParts {
    leading = List.copyOf(leading);
    trailing = List.copyOf(trailing);
    tooltips = Map.copyOf(tooltips);
  }

  /** The title of a playback's current step; the empty string while there is no narration. */
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
