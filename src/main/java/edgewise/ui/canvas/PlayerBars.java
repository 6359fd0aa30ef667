package edgewise.ui.canvas;

import edgewise.ui.kit.Texts;
import edgewise.ui.state.Playback;
import javafx.scene.layout.Region;

/** Makes player bars: panes are handed it by the window, since none of them knows the player. */
@FunctionalInterface
public interface PlayerBars {
  /** A bar that walks a playback, with what its pane gives to it. */
  Region bar(Playback playback, Texts texts, PlayerParts parts);
}
