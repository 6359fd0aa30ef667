package edgewise.ui.canvas;

import java.util.function.BiConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * A way across a picture, in screen pixels, taken at once or within a moment, so that the eye keeps
 * its place. It can be stopped where it is, or taken to its end at any time.
 */
final class PanTransition extends Transition {
  private final BiConsumer<Double, Double> move;
  private double dx;
  private double dy;
  private double done;

  /**
   * A way that has not begun.
   *
   * @param move takes a part of the way, px to the right and downwards
   */
  PanTransition(BiConsumer<Double, Double> move) {
    this.move = move;
    setInterpolator(Interpolator.EASE_BOTH);
  }

  /** Goes that far, px, within so many milliseconds; 0 for at once. */
  void start(double right, double down, double millis) {
    dx = right;
    dy = down;
    done = 0;
    if (millis > 0) {
      setCycleDuration(Duration.millis(millis));
      playFromStart();
    } else {
      interpolate(1);
    }
  }

  /** Goes the rest of the way at once. */
  void finish() {
    if (getStatus() == Status.RUNNING) {
      stop();
      interpolate(1);
    }
  }

  @Override
  protected void interpolate(double fraction) {
    double part = fraction - done;
    done = fraction;
    if (part != 0) {
      move.accept(dx * part, dy * part);
    }
  }
}
