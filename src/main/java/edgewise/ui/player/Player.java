package edgewise.ui.player;

import edgewise.strategy.Trace;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Walks the steps: by hand, which pauses playback, or by itself at a chosen speed. */
public final class Player {
  private static final Duration BEAT = Duration.millis(900);
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
  private final StudioState state;
  private final Timeline clock;

  /** A player that walks the state's steps. */
  public Player(StudioState state) {
    this.state = state;
    clock = new Timeline(new KeyFrame(BEAT, e -> tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    state.speedProperty().addListener((o, old, now) -> clock.setRate(now.doubleValue()));
    state
        .playingProperty()
        .addListener(
            (o, old, now) -> {
              if (now) {
                clock.playFromStart();
                clock.setRate(state.speedProperty().get());
              } else {
                clock.stop();
              }
            });
  }

  private int position() {
    return state.positionProperty().get();
  }

  private int size() {
    Study study = state.studyProperty().get();
    return study == null ? 0 : study.trace().size();
  }

  private void tick() {
    state.goTo(position() + 1);
    if (position() >= size()) {
      state.playingProperty().set(false);
    }
  }

  private void byHand(int step) {
    state.playingProperty().set(false);
    state.goTo(step);
  }

  /** One step on; at the end nothing happens. */
  public void next() {
    byHand(position() + 1);
  }

  /** One step back; at the start nothing happens. */
  public void previous() {
    byHand(position() - 1);
  }

  /** To the start. */
  public void first() {
    byHand(0);
  }

  /** To the end. */
  public void last() {
    byHand(size());
  }

  /** To the end of this phase, or of the next if this one is at its end. */
  public void nextPhase() {
    Study study = state.studyProperty().get();
    if (study != null) {
      byHand(
          study.trace().spans().stream()
              .mapToInt(Trace.Span::to)
              .filter(to -> to > position())
              .findFirst()
              .orElse(size()));
    }
  }

  /** To the end of the phase before. */
  public void previousPhase() {
    Study study = state.studyProperty().get();
    if (study != null) {
      byHand(
          study.trace().spans().stream()
              .mapToInt(Trace.Span::to)
              .filter(to -> to < position())
              .max()
              .orElse(0));
    }
  }

  /** Plays or pauses; at the end it plays from the start. */
  public void togglePlay() {
    boolean play = !state.playingProperty().get();
    if (play && position() >= size()) {
      state.goTo(0);
    }
    state.playingProperty().set(play);
  }

  /** The next faster speed. */
  public void faster() {
    SPEEDS.stream()
        .filter(s -> s > state.speedProperty().get())
        .findFirst()
        .ifPresent(state.speedProperty()::set);
  }

  /** The next slower speed. */
  public void slower() {
    SPEEDS.reversed().stream()
        .filter(s -> s < state.speedProperty().get())
        .findFirst()
        .ifPresent(state.speedProperty()::set);
  }

  /** The speed after this one, from the fastest to the slowest again. */
  public void nextSpeed() {
    double before = state.speedProperty().get();
    faster();
    if (state.speedProperty().get() == before) {
      state.speedProperty().set(SPEEDS.getFirst());
    }
  }
}
