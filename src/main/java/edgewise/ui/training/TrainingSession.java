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
 * What the training pane shows, all of it. Learning happens beside the JavaFX thread, in the order
 * in which it was asked for; while a run runs, every frame of the screen asks for the next piece
 * once the one before is done, so that pictures change at most at frame rate. What a course hands
 * back after another has taken its place is dropped. Lives on the JavaFX thread.
 */
final class TrainingSession extends PlaybackProperties<TrainingNarration> {
  private final ObservableValue<Locale> locale;
  private final ExecutorService bench =
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
  private final ReadOnlyObjectWrapper<List<RunSnapshot>> shots =
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
  private final AtomicInteger wishes = new AtomicInteger();
  private TrainingRuns course = new TrainingRuns(List.of());
  private int goal;
  private boolean scrubbed;
  private int wanted;

  /** A session without a run, told of in that language. */
  TrainingSession(ObservableValue<Locale> locale) {
    this.locale = locale;
    locale.addListener(o -> tell());
    playingProperty().addListener((o, old, now) -> play(now));
  }

  /** What the runs follow from; one setup or two. */
  ReadOnlyObjectProperty<List<TrainingSetup>> setupsProperty() {
    return setups.getReadOnlyProperty();
  }

  /** The runs as they are shown, one for a setup; none before the first is ready. */
  ReadOnlyObjectProperty<List<RunSnapshot>> shotsProperty() {
    return shots.getReadOnlyProperty();
  }

  /** Why there is no run, or null. */
  ReadOnlyObjectProperty<TrainingException> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** How much is learned from picture to picture. */
  ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  /** Whether something is still being worked out. */
  boolean isBusy() {
    return waiting.get() > 0;
  }

  /** Begins anew. */
  void start(List<TrainingSetup> asked) {
    pause();
    setups.set(List.copyOf(asked));
    scrubbed = false;
    goal = 0;
    TrainingRuns begun = new TrainingRuns(setups.get());
    course = begun;
    work(
        begun,
        () -> {
          begun.begin();
          return begun.shots();
        });
  }

  /** Begins anew with what there is. */
  void restart() {
    start(setups.get());
  }

  /** Learns that much, from the moment that is shown; asked for twice, twice as much. */
  void learn(Pace much) {
    if (playingProperty().get()) {
      pause();
    }
    advance(much, Integer.MAX_VALUE);
  }

  /** Learns by itself until it is paused, numbers run away, or so many epochs have passed. */
  private void play(boolean on) {
    if (!on || setups.get().isEmpty()) {
      clock.stop();
      course.pause();
      return;
    }
    int shownEpoch = shots.get().isEmpty() ? 0 : shots.get().getFirst().moment().epoch();
    int most = setups.get().getFirst().epochs();
    goal = (shownEpoch / most + 1) * most;
    clock.start();
  }

  /** Stops at once. */
  void pause() {
    playingProperty().set(false);
    course.pause();
  }

  /** Learning goes on from the moment that is shown, unless it cannot. */
  @Override
  public void togglePlay() {
    if (playingProperty().get()) {
      pause();
    } else if (!setups.get().isEmpty() && !stopped()) {
      playingProperty().set(true);
    }
  }

  /** To the next moment that is kept; at the end of the run one more mini-batch is learned from. */
  @Override
  public void next() {
    int position = positionProperty().get();
    if (position < size()) {
      step(narrationProperty().get().nextPosition(position));
    } else {
      learn(Pace.STEP);
    }
  }

  /** To the moment that is kept before. */
  @Override
  public void previous() {
    if (positionProperty().get() > 0) {
      step(narrationProperty().get().previousPosition(positionProperty().get()));
    }
  }

  private boolean stopped() {
    return !scrubbed && shots.get().stream().anyMatch(RunSnapshot::stopped);
  }

  private void keepRunning() {
    boolean done =
        !shots.get().isEmpty() && shots.get().stream().allMatch(s -> s.moment().epoch() >= goal);
    if (done || stopped()) {
      pause();
    } else {
      advance(pace.get(), goal);
    }
  }

  private void advance(Pace much, int limit) {
    TrainingRuns taught = course;
    boolean back = scrubbed;
    int from = wanted;
    scrubbed = false;
    var goesOn = taught.untilPaused();
    work(
        taught,
        () -> {
          if (back) {
            taught.restore(from);
          }
          taught.learn(much, limit, goesOn);
          return taught.shots();
        });
  }

  /** Shows the last moment that is kept until a step; learning goes on from there. */
  @Override
  public void goTo(int step) {
    pause();
    if (narrationProperty().get() != null) {
      int kept = Math.clamp(step, 0, size());
      positionProperty().set(narrationProperty().get().moment(kept).step());
    }
    scrubbed = true;
    wanted = step;
    int wish = wishes.incrementAndGet();
    TrainingRuns shown = course;
    work(shown, () -> wish == wishes.get() ? shown.shots(step) : null);
  }

  /** A piece of work; what it gives is shown unless something newer is. */
  private interface Piece {
    List<RunSnapshot> done();
  }

  private void work(TrainingRuns worked, Piece piece) {
    waiting.incrementAndGet();
    bench.execute(
        () -> {
          try {
            List<RunSnapshot> done = piece.done();
            if (done != null) {
              show(() -> deliver(worked, done, null));
            }
          } catch (TrainingException e) {
            show(() -> deliver(worked, List.of(), e));
          } finally {
            show(null);
          }
        });
  }

  /** Whatever comes before the JavaFX thread gets to it takes the place of what came before. */
  private void show(Runnable delivery) {
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

  private void deliver(TrainingRuns from, List<RunSnapshot> done, TrainingException refused) {
    if (from == course) {
      refusal.set(refused);
      shots.set(done);
      tell();
    }
  }

  /** Of two runs the one that has come further is told of. */
  private void tell() {
    RunSnapshot told = null;
    for (RunSnapshot shot : shots.get()) {
      told = told == null || shot.latest().step() > told.latest().step() ? shot : told;
    }
    if (told == null) {
      setNarration(null, 0);
    } else {
      setNarration(told.narration().in(locale.getValue()), told.moment().step());
    }
  }
}
