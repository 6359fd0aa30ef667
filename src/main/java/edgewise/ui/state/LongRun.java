package edgewise.ui.state;

import edgewise.autodiff.SweepProgress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * A long computation on a background thread, with progress and cancellation. The result of a
 * cancelled or replaced computation is dropped. Used from the JavaFX thread.
 */
public final class LongRun {
  private static final double NOTICEABLE = 0.002;
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

  /** Starts a computation and cancels the previous one. */
  public <T> void start(
      Function<SweepProgress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    long ticket = newest.incrementAndGet();
    running.set(true);
    progress.set(0);
    Thread thread =
        new Thread(
            () -> {
              try {
                T result = work.apply(progressOf(ticket));
                deliver(ticket, () -> done.accept(result));
              } catch (CancellationException e) {
                deliver(ticket, () -> {});
              } catch (RuntimeException | OutOfMemoryError e) {
                deliver(ticket, () -> failed.accept(e));
              }
            },
            "edgewise-cost");
    thread.setDaemon(true);
    thread.start();
  }

  /** Cancels the current computation. */
  public void cancel() {
    newest.incrementAndGet();
    running.set(false);
  }

  private SweepProgress progressOf(long ticket) {
    double[] last = {0};
    return fraction -> {
      if (fraction - last[0] > NOTICEABLE) {
        last[0] = fraction;
        Platform.runLater(
            () -> {
              if (ticket == newest.get()) {
                progress.set(fraction);
              }
            });
      }
      return ticket == newest.get();
    };
  }

  private void deliver(long ticket, Runnable delivery) {
    Platform.runLater(
        () -> {
          if (ticket == newest.get()) {
            running.set(false);
            delivery.run();
          }
        });
  }

  /** Whether a computation is running. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** The progress, 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }
}
