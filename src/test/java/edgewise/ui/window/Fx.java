package edgewise.ui.window;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
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

  /** What is found there: a scene that is looked through elsewhere may be changing meanwhile. */
  public static <T> T get(Supplier<T> question) {
    return Platform.isFxApplicationThread()
        ? question.get()
        : WaitForAsyncUtils.waitForAsyncFx(LONGEST, question::get);
  }

  /** The first thing in a scene that a selector means, null if there is none. */
  public static Node find(Scene scene, String selector) {
    return find(scene.getRoot(), selector);
  }

  /** The first thing in another that a selector means, null if there is none. */
  public static Node find(Node whole, String selector) {
    return get(() -> whole.lookup(selector));
  }

  /** Everything in another that a selector means. */
  public static Set<Node> all(Node whole, String selector) {
    return get(() -> whole.lookupAll(selector));
  }

  /**
   * Waits until something is so, and all that follows from it is done. It is asked there, where
   * nothing changes while it is looked at.
   *
   * @throws AssertionError if it never is within a minute
   */
  public static void until(BooleanSupplier met) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST, TimeUnit.MILLISECONDS, () -> get(met::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("it never came", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
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
