package edgewise.ui.window;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Tasks that run one by one while there is no input for a while and nothing plays, so that the
 * window opens faster and later actions need not wait for them.
 */
final class IdleWork {
  private static final Duration REST = Duration.seconds(1.2);
  private final PauseTransition idleDelay = new PauseTransition(REST);
  private final Queue<Runnable> pieces;

  /**
   * Starts waiting for idle time.
   *
   * @param scene whose input is observed
   * @param playing while this is true, no task runs
   */
  IdleWork(Scene scene, ObservableBooleanValue playing, Collection<Runnable> pieces) {
    this.pieces = new ArrayDeque<>(pieces);
    EventHandler<InputEvent> again = e -> idleDelay.playFromStart();
    scene.addEventFilter(InputEvent.ANY, again);
    idleDelay.setOnFinished(
        e -> {
          if (!playing.get()) {
            this.pieces.remove().run();
          }
          if (this.pieces.isEmpty()) {
            scene.removeEventFilter(InputEvent.ANY, again);
          } else {
            idleDelay.playFromStart();
          }
        });
    idleDelay.playFromStart();
  }
}
