package edgewise.ui.window;

import edgewise.ui.state.StudioState;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A line at the bottom for messages that disappear after some seconds. */
final class Notice extends Label {
  private static final double SECONDS = 5;

  /** The time to read a letter, s. */
  private static final double LETTER = 0.05;

  Notice(StudioState state) {
    setId("notice");
    getStyleClass().add("notice");
    setWrapText(true);
    setMaxSize(720, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    setVisible(false);
    PauseTransition hideDelay = new PauseTransition();
    hideDelay.setOnFinished(e -> setVisible(false));
    state
        .noticeProperty()
        .addListener(
            (o, old, now) -> {
              setText(now);
              setVisible(!now.isEmpty());
              hideDelay.setDuration(Duration.seconds(Math.max(SECONDS, LETTER * now.length())));
              hideDelay.playFromStart();
            });
    state.program().positionProperty().addListener(o -> setVisible(false));
  }
}
