package edgewise.ui.cost;

import edgewise.cost.Watcher;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Work that takes seconds, beside the JavaFX thread, one piece at a time: a new piece gives up the
 * one before. How far it is lies open; what was given up delivers nothing.
 */
final class LongWork {
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyObjectWrapper<Watcher.Stage> stage = new ReadOnlyObjectWrapper<>();
  private final AtomicLong ticket = new AtomicLong();
  private Thread thread;

  /** How far the stage is, 0 to 1; negative while nothing runs. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is being done; null while nothing runs. */
  ReadOnlyObjectProperty<Watcher.Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /**
   * Begins a piece of work.
   *
   * @param job is run beside the JavaFX thread
   * @param done is given the result on the JavaFX thread
   * @param lacking is told on the JavaFX thread that memory has run out
   */
  <T> void start(Function<Watcher, T> job, Consumer<T> done, Runnable lacking) {
    cancel();
    long mine = ticket.get();
    Thread before = thread;
    progress.set(0);
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("edgewise-cost")
            .start(
                () -> {
                  try {
                    if (before != null) {
                      before.join();
                    }
                    T result = job.apply((s, part) -> told(mine, s, part));
                    finish(mine, () -> done.accept(result));
                  } catch (CancellationException | InterruptedException e) {
                    finish(mine, () -> {});
                  } catch (OutOfMemoryError e) {
                    finish(mine, lacking);
                  }
                });
  }

  private boolean told(long mine, Watcher.Stage now, double part) {
    Platform.runLater(
        () -> {
          if (mine == ticket.get()) {
            stage.set(now);
            progress.set(part);
          }
        });
    return mine == ticket.get();
  }

  private void finish(long mine, Runnable delivery) {
    Platform.runLater(
        () -> {
          if (mine == ticket.get()) {
            idle();
            delivery.run();
          }
        });
  }

  /** Gives up whatever is running. */
  void cancel() {
    ticket.incrementAndGet();
    idle();
  }

  private void idle() {
    progress.set(-1);
    stage.set(null);
  }
}
