package edgewise.packaging;

import edgewise.cli.Edgewise;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Opens the window where there is no display, looks at every tab, takes some steps and closes it:
 * what a person's first minute loads.
 */
public final class WindowRehearsal {
  private static final List<String> KEYS =
      List.of(
          "Right", "Right", "Ctrl+2", "Right", "End", "Ctrl+3", "Ctrl+4", "Ctrl+1", "P", "P", "E",
          "Esc", "F1", "Esc", "End");

  private WindowRehearsal() {}

  /** Rehearses; takes no arguments. */
  public static void main(String[] none) {
    Platform.startup(
        () ->
            Window.getWindows()
                .addListener(
                    (ListChangeListener<Window>)
                        change -> {
                          if (change.next() && change.wasAdded()) {
                            new Walk(change.getAddedSubList().getFirst().getScene()).start();
                          }
                        }));
    Edgewise.main(new String[] {"open"});
  }

  /** A key every few frames, so that each is drawn. */
  private static final class Walk extends AnimationTimer {
    private static final int FRAMES = 6;
    private final Queue<String> keys = new ArrayDeque<>(KEYS);
    private final Scene scene;
    private int frame;

    Walk(Scene scene) {
      this.scene = scene;
    }

    @Override
    public void handle(long now) {
      frame++;
      if (frame % FRAMES == 0) {
        if (keys.isEmpty()) {
          stop();
          Platform.exit();
        } else {
          press(keys.remove());
        }
      }
    }

    private void press(String combination) {
      boolean control = combination.startsWith("Ctrl+");
      String name = combination.replace("Ctrl+", "");
      KeyCode code = KeyCode.getKeyCode(name);
      Event.fireEvent(
          scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", name, code, false, control, false, false));
    }
  }
}
