package edgewise.ui.player;

import edgewise.ui.state.Playback;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * The timer of a playback: while it plays, one step every 0.9 s at speed 1. Runs on the JavaFX
 * thread.
 */
public final class Player {
  private static final Duration STEP_DURATION = Duration.millis(900);
  private final Playback playback;
  private final Timeline clock;

  private Player(Playback playback) {
    this.playback = playback;
    clock = new Timeline(new KeyFrame(STEP_DURATION, e -> advance()));
    clock.setCycleCount(Animation.INDEFINITE);
    playback.speedProperty().addListener((o, old, now) -> clock.setRate(now.doubleValue()));
    playback.playingProperty().addListener((o, old, now) -> startOrStop(now));
  }

  /**
   * Attaches a timer to a playback, for as long as the playback exists; call once for each
   * playback.
   *
   * @param playback is advanced while its playing property is true
   */
  public static void attachTo(Playback playback) {
    new Player(playback);
  }

  private void startOrStop(boolean on) {
    if (on) {
      clock.playFromStart();
      clock.setRate(playback.speedProperty().get());
    } else {
      clock.stop();
    }
  }

  private void advance() {
    playback.goTo(playback.positionProperty().get() + 1);
    if (playback.positionProperty().get() >= playback.size()) {
      playback.playingProperty().set(false);
    }
  }
}
