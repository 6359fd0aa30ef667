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
 * Works things out beside the JavaFX thread, one at a time, and hands back only the newest: a job
 * that was overtaken while it waited is not begun, and one overtaken while it ran is dropped.
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

  /** Whether something is being worked out. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Works out a job and gives its result to the JavaFX thread, unless a newer job has come
   * meanwhile.
   *
   * @param job is run beside the JavaFX thread
   * @param done is given the result on the JavaFX thread
   * @param failed is given what the job threw, on the JavaFX thread
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

  /** Drops whatever is being worked out. */
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
