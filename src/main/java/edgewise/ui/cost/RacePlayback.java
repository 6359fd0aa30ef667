package edgewise.ui.cost;

import edgewise.study.RaceNarration;
import edgewise.ui.state.PlaybackProperties;
import javafx.scene.control.Slider;

/** The playback of a race, in single ticks or by its clock until the last lane has finished. */
final class RacePlayback extends PlaybackProperties<RaceNarration> {
  private final RaceClock clock = new RaceClock(this::advance);

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

  /** Advances by a number of ticks, and pauses at the end of the race. */
  private void advance(long ticks) {
    goTo((int) Math.min(size(), positionProperty().get() + ticks));
    if (positionProperty().get() >= size()) {
      playingProperty().set(false);
    }
  }

  /** Sets the race, at its start; null for none. */
  void setRace(RaceNarration race) {
    playingProperty().set(false);
    setNarration(race, 0);
  }

  /**
   * Sets the pace so that a number of ticks takes about a given time.
   *
   * @param ticks the number of ticks
   * @param seconds the time
   */
  void setPaceFor(double ticks, double seconds) {
    clock.setPaceFor(ticks, seconds);
  }

  /** The slider of the pace: the decimal logarithm of the ticks a second. */
  Slider pace() {
    return clock.pace();
  }
}
