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
 * Does what can wait, a piece at a time, whenever nobody has pressed or moved anything for a while
 * and nothing plays: so the window opens without it, and later nobody waits for it either.
 */
final class IdleWork {
  private static final Duration REST = Duration.seconds(1.2);
  private final PauseTransition idleDelay = new PauseTransition(REST);
  private final Queue<Runnable> pieces;

  /**
   * Begins to wait.
   *
   * @param scene whose input is listened to
   * @param playing while that is so, nothing is done
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
