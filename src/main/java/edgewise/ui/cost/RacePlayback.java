package edgewise.ui.cost;

import edgewise.study.RaceNarration;
import edgewise.ui.state.PlaybackProperties;
import javafx.scene.control.Slider;

/** A race that is walked, or runs by its clock at its own pace until the last one has arrived. */
final class RacePlayback extends PlaybackProperties<RaceNarration> {
  private final RaceClock clock = new RaceClock(this::pass);

  /** A playback without a race. */
  RacePlayback() {
    playingProperty().subscribe(this::run);
  }

  private void run(boolean on) {
    if (on && narrationProperty().get() != null) {
      clock.start();
    } else {
      clock.stop();
    }
  }

  /** No further than to the tick at which the last one finishes. */
  private void pass(long ticks) {
    goTo((int) Math.min(size(), positionProperty().get() + ticks));
    if (positionProperty().get() >= size()) {
      playingProperty().set(false);
    }
  }

  /** Another race, at its start; or none, if it is null. */
  void begin(RaceNarration race) {
    playingProperty().set(false);
    setNarration(race, 0);
  }

  /** Sets the pace so that so many ticks take about that long. */
  void finishIn(double ticks, double seconds) {
    clock.finishIn(ticks, seconds);
  }

  /** The decimal logarithm of the ticks a second. */
  Slider pace() {
    return clock.pace();
  }
}
