package edgewise.ui;

import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The JavaFX thread, for tests that know what they wait for: unlike a robot's {@code interact},
 * which gives the window 50 ms to come to rest, this returns at once.
 */
public final class Fx {
  private static final long LONGEST = 60_000;

  private Fx() {}

  /** Runs something there and returns when it is done; throws what it throws. */
  public static void run(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(LONGEST, action);
  }

  /** Lays every window out now, as its next pulse would. */
  public static void layout() {
    run(
        () ->
            Window.getWindows()
                .forEach(
                    window -> {
                      window.getScene().getRoot().applyCss();
                      window.getScene().getRoot().layout();
                    }));
  }
}
