package edgewise.ui.training;

import edgewise.study.TrainingNarration;
import edgewise.training.TrainingException;
import edgewise.training.TrainingSetup;
import edgewise.ui.state.PlaybackProperties;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The state of the training pane. Training runs on a background thread, in the order of the
 * requests. While a run plays, every frame of the screen submits the next task as soon as the one
 * before is finished, so that pictures change at most at frame rate. Results of runs that have been
 * replaced are ignored. For the JavaFX thread only.
 */
final class TrainingSession extends PlaybackProperties<TrainingNarration> {
  private final ObservableValue<Locale> locale;
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "edgewise-training");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicReference<Runnable> newest = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<List<TrainingSetup>> setups =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<RunSnapshot>> snapshots =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TrainingException> refusal = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.EPOCH);
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (waiting.get() == 0) {
            keepRunning();
          }
        }
      };
  private final AtomicInteger requests = new AtomicInteger();
  private TrainingRuns runs = new TrainingRuns(List.of());
  private int goal;
  private boolean scrubbed;
  private int requestedStep;

  /**
   * A session without a run.
   *
   * @param locale the language of the narration
   */
  TrainingSession(ObservableValue<Locale> locale) {
    this.locale = locale;
    locale.addListener(o -> updateNarration());
    playingProperty().addListener((o, old, now) -> play(now));
  }

  /** The setups of the runs: one or two, or none before the start. */
  ReadOnlyObjectProperty<List<TrainingSetup>> setupsProperty() {
    return setups.getReadOnlyProperty();
  }

  /** Snapshots of the runs, one for each setup; empty before the first is ready. */
  ReadOnlyObjectProperty<List<RunSnapshot>> snapshotsProperty() {
    return snapshots.getReadOnlyProperty();
  }

  /** The error that prevents a run, or null. */
  ReadOnlyObjectProperty<TrainingException> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The amount of training between two pictures while the session plays. */
  ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  /** Whether a task is waiting or running. */
  boolean isBusy() {
    return waiting.get() > 0;
  }

  /**
   * Starts new runs.
   *
   * @param newSetups one or two setups
   */
  void start(List<TrainingSetup> newSetups) {
    pause();
    setups.set(List.copyOf(newSetups));
    scrubbed = false;
    goal = 0;
    TrainingRuns newRuns = new TrainingRuns(setups.get());
    runs = newRuns;
    submit(
        newRuns,
        () -> {
          newRuns.begin();
          return newRuns.snapshots();
        });
  }

  /** Restarts with the same setups. */
  void restart() {
    start(setups.get());
  }

  /** Trains by an amount, from the moment that is shown. Requests add up. */
  void learn(Pace amount) {
    if (playingProperty().get()) {
      pause();
    }
    advance(amount, Integer.MAX_VALUE);
  }

  /**
   * Trains until it is paused, until numbers overflow, or until the setup's number of epochs has
   * passed.
   */
  private void play(boolean on) {
    if (!on || setups.get().isEmpty()) {
      clock.stop();
      runs.pause();
      return;
    }
    int shownEpoch = snapshots.get().isEmpty() ? 0 : snapshots.get().getFirst().moment().epoch();
    int most = setups.get().getFirst().epochs();
    goal = (shownEpoch / most + 1) * most;
    clock.start();
  }

  /** Pauses training within one mini-batch. */
  void pause() {
    playingProperty().set(false);
    runs.pause();
  }

  /**
   * Continues training from the moment that is shown, unless the run cannot continue; or pauses.
   */
  @Override
  public void togglePlay() {
    if (playingProperty().get()) {
      pause();
    } else if (!setups.get().isEmpty() && !stopped()) {
      playingProperty().set(true);
    }
  }

  /** Goes to the next kept moment; at the end of the run, trains one more mini-batch. */
  @Override
  public void next() {
    int position = positionProperty().get();
    if (position < size()) {
      step(narrationProperty().get().nextPosition(position));
    } else {
      learn(Pace.STEP);
    }
  }

  /** Goes to the last kept moment before the current one. */
  @Override
  public void previous() {
    if (positionProperty().get() > 0) {
      step(narrationProperty().get().previousPosition(positionProperty().get()));
    }
  }

  private boolean stopped() {
    return !scrubbed && snapshots.get().stream().anyMatch(RunSnapshot::stopped);
  }

  private void keepRunning() {
    boolean done =
        !snapshots.get().isEmpty()
            && snapshots.get().stream().allMatch(s -> s.moment().epoch() >= goal);
    if (done || stopped()) {
      pause();
    } else {
      advance(pace.get(), goal);
    }
  }

  private void advance(Pace amount, int limit) {
    TrainingRuns currentRuns = runs;
    boolean back = scrubbed;
    int from = requestedStep;
    scrubbed = false;
    var canContinue = currentRuns.untilPaused();
    submit(
        currentRuns,
        () -> {
          if (back) {
            currentRuns.restore(from);
          }
          currentRuns.learn(amount, limit, canContinue);
          return currentRuns.snapshots();
        });
  }

  /** Shows the last kept moment at or before a step; training will continue from there. */
  @Override
  public void goTo(int step) {
    pause();
    if (narrationProperty().get() != null) {
      int kept = Math.clamp(step, 0, size());
      positionProperty().set(narrationProperty().get().moment(kept).step());
    }
    scrubbed = true;
    requestedStep = step;
    int request = requests.incrementAndGet();
    TrainingRuns currentRuns = runs;
    submit(currentRuns, () -> request == requests.get() ? currentRuns.snapshots(step) : null);
  }

  /** A task for the training thread. Its result is shown unless there is a newer one. */
  private interface Task {
    List<RunSnapshot> run();
  }

  private void submit(TrainingRuns currentRuns, Task task) {
    waiting.incrementAndGet();
    executor.execute(
        () -> {
          try {
            List<RunSnapshot> done = task.run();
            if (done != null) {
              scheduleDelivery(() -> deliver(currentRuns, done, null));
            }
          } catch (TrainingException e) {
            scheduleDelivery(() -> deliver(currentRuns, List.of(), e));
          } finally {
            scheduleDelivery(null);
          }
        });
  }

  /**
   * Runs a delivery on the JavaFX thread. A newer delivery replaces one that has not run yet; null
   * ends a task.
   */
  private void scheduleDelivery(Runnable delivery) {
    if (delivery != null) {
      newest.set(delivery);
      return;
    }
    Platform.runLater(
        () -> {
          Runnable latest = newest.getAndSet(null);
          if (latest != null) {
            latest.run();
          }
          waiting.decrementAndGet();
        });
  }

  private void deliver(TrainingRuns from, List<RunSnapshot> done, TrainingException newRefusal) {
    if (from == runs) {
      refusal.set(newRefusal);
      snapshots.set(done);
      updateNarration();
    }
  }

  /** Sets the narration to the run that has the most steps. */
  private void updateNarration() {
    RunSnapshot furthest = null;
    for (RunSnapshot snapshot : snapshots.get()) {
      furthest =
          furthest == null || snapshot.latest().step() > furthest.latest().step()
              ? snapshot
              : furthest;
    }
    if (furthest == null) {
      setNarration(null, 0);
    } else {
      setNarration(furthest.narration().in(locale.getValue()), furthest.moment().step());
    }
  }
}
