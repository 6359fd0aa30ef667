package edgewise.ui.canvas;

import edgewise.ui.kit.Texts;
import edgewise.ui.state.Playback;
import javafx.scene.layout.Region;

/** Makes player bars. The window passes it to the panes, since no pane depends on the player. */
@FunctionalInterface
public interface PlayerBars {
  /**
   * A bar that controls a playback.
   *
   * @param parts what the pane adds to the bar
   */
  Region bar(Playback playback, Texts texts, PlayerParts parts);
}
