package edgewise.ui.canvas;

import java.util.function.BiConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * A transition that pans a picture by a distance in screen pixels, at once or animated. It can be
 * stopped where it is, or finished at any time.
 */
final class PanTransition extends Transition {
  private final BiConsumer<Double, Double> move;
  private double dx;
  private double dy;
  private double done;

  /**
   * A transition that is not started.
   *
   * @param move is called with a part of the distance, px to the right and downwards
   */
  PanTransition(BiConsumer<Double, Double> move) {
    this.move = move;
    setInterpolator(Interpolator.EASE_BOTH);
  }

  /** Starts a pan by a distance, px, within a number of milliseconds; 0 for at once. */
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

  /** Pans the rest of the distance at once. */
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
