package edgewise.ui.check;

import edgewise.network.GradientCheck;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.ui.state.BackgroundWork;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A run of the gradient check on a background thread: first every parameter at the best ε, then the
 * error over ε. Results of an earlier run are dropped. Lives on the JavaFX thread.
 */
final class GradientCheckRun {
  /** The stage of a run. */
  enum Stage {
    RUNNING,
    CANCELLED,
    DONE
  }

  private final BackgroundWork backgroundWork = new BackgroundWork();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.DONE);
  private final ReadOnlyObjectWrapper<List<GradientCheck.Comparison>> comparisons =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<GradientCheck.Point>> points =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          progress.set(Math.min(1, (double) counted.get() / whole));
        }
      };
  private AtomicBoolean stop = new AtomicBoolean();
  private AtomicInteger counted = new AtomicInteger();
  private double whole = 1;

  /** Starts a run; all earlier results are removed. */
  void begin(Network network, Sample sample) {
    end(Stage.RUNNING);
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicInteger count = new AtomicInteger();
    stop = stopped;
    counted = count;
    whole = (GradientCheck.SWEPT + 1.0) * network.parameters();
    BooleanSupplier cancelled =
        () -> {
          count.incrementAndGet();
          return stopped.get();
        };
    clock.start();
    backgroundWork.submit(
        () -> GradientCheck.of(network, sample, GradientCheck.STEP, cancelled),
        compared -> {
          comparisons.set(compared);
          sweep(network, sample, cancelled);
        },
        GradientCheckRun::fail);
  }

  private void sweep(Network network, Sample sample, BooleanSupplier cancelled) {
    backgroundWork.submit(
        () -> GradientCheck.sweep(network, sample, cancelled),
        swept -> {
          points.set(swept);
          clock.stop();
          stage.set(Stage.DONE);
        },
        GradientCheckRun::fail);
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  /** Cancels the run; its results so far stay. */
  void cancel() {
    if (stage.get() == Stage.RUNNING) {
      stop.set(true);
      backgroundWork.cancel();
      clock.stop();
      stage.set(Stage.CANCELLED);
    }
  }

  /** Cancels the run and removes its results. */
  void reset() {
    end(Stage.DONE);
  }

  private void end(Stage then) {
    cancel();
    comparisons.set(List.of());
    points.set(List.of());
    progress.set(0);
    stage.set(then);
  }

  /** The current stage. */
  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** The progress, from 0 to 1. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The comparisons of all parameters; empty before they are known. */
  ReadOnlyObjectProperty<List<GradientCheck.Comparison>> comparisonsProperty() {
    return comparisons.getReadOnlyProperty();
  }

  /** The points of the error curve; empty before they are known. */
  ReadOnlyObjectProperty<List<GradientCheck.Point>> pointsProperty() {
    return points.getReadOnlyProperty();
  }
}
