package edgewise.ui.cost;

import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Slider;
import javafx.util.Duration;

/**
 * The clock of a race: it reports ticks as they pass, from 1 to 1000 a second. For the JavaFX
 * thread.
 */
final class RaceClock {
  private static final double TICK_MILLIS = 50;
  private final Slider pace = new Slider(0, 3, 1);
  private final LongConsumer ticks;
  private final Timeline tick;
  private double pending;

  /**
   * A clock that stands still.
   *
   * @param ticks receives the number of ticks that have passed
   */
  RaceClock(LongConsumer ticks) {
    this.ticks = ticks;
    pace.setId("race-pace");
    pace.setPrefWidth(96);
    tick = new Timeline(new KeyFrame(Duration.millis(TICK_MILLIS), e -> tick()));
    tick.setCycleCount(Animation.INDEFINITE);
  }

  /** The slider of the pace: the decimal logarithm of the ticks a second. */
  Slider pace() {
    return pace;
  }

  /**
   * Sets the pace so that a number of ticks takes about a given time.
   *
   * @param length the number of ticks
   * @param seconds the time
   */
  void setPaceFor(double length, double seconds) {
    pace.setValue(Math.clamp(Math.log10(length / seconds), 0.3, 3));
  }

  void start() {
    pending = 0;
    tick.play();
  }

  void stop() {
    tick.stop();
  }

  private void tick() {
    pending += Math.pow(10, pace.getValue()) * TICK_MILLIS / 1000;
    long whole = (long) pending;
    pending -= whole;
    if (whole > 0) {
      ticks.accept(whole);
    }
  }
}
