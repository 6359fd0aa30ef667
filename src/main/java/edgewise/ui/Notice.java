package edgewise.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A line at the bottom for what passes: what was done, or why it was not. */
final class Notice extends Label {
  private static final Duration SHOWN = Duration.seconds(5);

  Notice(StudioState state) {
    setId("notice");
    getStyleClass().add("notice");
    setWrapText(true);
    setMaxSize(720, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    setVisible(false);
    PauseTransition gone = new PauseTransition(SHOWN);
    gone.setOnFinished(e -> setVisible(false));
    state
        .noticeProperty()
        .addListener(
            (o, old, now) -> {
              setText(now);
              setVisible(!now.isEmpty());
              gone.playFromStart();
            });
    state.positionProperty().addListener(o -> setVisible(false));
  }
}
