package edgewise.ui.player;

import edgewise.ui.state.Playback;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The beat of a playback: while it plays, a step every 0.9 s at the usual speed. */
public final class Player {
  private static final Duration BEAT = Duration.millis(900);
  private final Playback playback;
  private final Timeline clock;

  private Player(Playback playback) {
    this.playback = playback;
    clock = new Timeline(new KeyFrame(BEAT, e -> tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    playback.speedProperty().addListener((o, old, now) -> clock.setRate(now.doubleValue()));
    playback.playingProperty().addListener((o, old, now) -> play(now));
  }

  /** From now on the playback goes on by itself while it plays; once for each playback. */
  public static void drive(Playback playback) {
    new Player(playback);
  }

  private void play(boolean on) {
    if (on) {
      clock.playFromStart();
      clock.setRate(playback.speedProperty().get());
    } else {
      clock.stop();
    }
  }

  private void tick() {
    playback.goTo(playback.positionProperty().get() + 1);
    if (playback.positionProperty().get() >= playback.size()) {
      playback.playingProperty().set(false);
    }
  }
}
