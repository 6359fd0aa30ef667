package edgewise.ui.state;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs jobs on a background thread, one at a time, and delivers only the newest result: a job that
 * is replaced while it waits is not started, and the result of one replaced while it runs is
 * dropped.
 */
public final class BackgroundWork {
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "edgewise-workshop");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** Whether a job is waiting or running. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Runs a job and delivers its result to the JavaFX thread, unless a newer job has been submitted
   * meanwhile.
   *
   * @param job runs on the background thread
   * @param done receives the result on the JavaFX thread
   * @param failed receives the exception of the job on the JavaFX thread
   */
  public <T> void submit(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
    long ticket = newest.incrementAndGet();
    busy.set(true);
    executor.execute(
        () -> {
          if (ticket != newest.get()) {
            return;
          }
          try {
            T result = job.get();
            deliver(ticket, () -> done.accept(result));
          } catch (RuntimeException e) {
            deliver(ticket, () -> failed.accept(e));
          }
        });
  }

  /** Cancels the current job: its result is dropped. */
  public void cancel() {
    newest.incrementAndGet();
    busy.set(false);
  }

  private void deliver(long ticket, Runnable delivery) {
    Platform.runLater(
        () -> {
          if (ticket == newest.get()) {
            busy.set(false);
            delivery.run();
          }
        });
  }
}
