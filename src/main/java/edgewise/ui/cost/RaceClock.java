package edgewise.ui.cost;

import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Slider;
import javafx.util.Duration;

/** The one clock of a race: tells ticks as they pass, from 1 to 1000 a second. */
final class RaceClock {
  private static final double BEAT = 50;
  private final Slider pace = new Slider(0, 3, 1);
  private final LongConsumer ticks;
  private final Timeline beat;
  private double pending;

  /**
   * A clock that stands still.
   *
   * @param ticks is told how many have passed
   */
  RaceClock(LongConsumer ticks) {
    this.ticks = ticks;
    pace.setId("race-pace");
    pace.setPrefWidth(140);
    beat = new Timeline(new KeyFrame(Duration.millis(BEAT), e -> beat()));
    beat.setCycleCount(Animation.INDEFINITE);
  }

  /** The decimal logarithm of the ticks a second. */
  Slider pace() {
    return pace;
  }

  /** Sets the pace so that so many ticks take about that long. */
  void finishIn(double length, double seconds) {
    pace.setValue(Math.clamp(Math.log10(length / seconds), 0.3, 3));
  }

  void start() {
    pending = 0;
    beat.play();
  }

  void stop() {
    beat.stop();
  }

  private void beat() {
    pending += Math.pow(10, pace.getValue()) * BEAT / 1000;
    long whole = (long) pending;
    pending -= whole;
    if (whole > 0) {
      ticks.accept(whole);
    }
  }
}
