package edgewise.ui.player;

import edgewise.ui.state.Playback;
import java.util.Comparator;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Walks the steps: by hand, which pauses playback, or by itself at a chosen speed. */
public final class Player {
  private static final Duration BEAT = Duration.millis(900);
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
  private final Playback walk;
  private final Timeline clock;

  /** A player that walks those steps. */
  public Player(Playback walk) {
    this.walk = walk;
    clock = new Timeline(new KeyFrame(BEAT, e -> tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    walk.speedProperty().addListener((o, old, now) -> clock.setRate(now.doubleValue()));
    walk.playingProperty()
        .addListener(
            (o, old, now) -> {
              if (now) {
                clock.playFromStart();
                clock.setRate(walk.speedProperty().get());
              } else {
                clock.stop();
              }
            });
  }

  private int position() {
    return walk.positionProperty().get();
  }

  private void tick() {
    walk.goTo(position() + 1);
    if (position() >= walk.size()) {
      walk.playingProperty().set(false);
    }
  }

  /** One step on; at the end nothing happens. */
  public void next() {
    walk.step(position() + 1);
  }

  /** One step back; at the start nothing happens. */
  public void previous() {
    walk.step(position() - 1);
  }

  /** To the start. */
  public void first() {
    walk.step(0);
  }

  /** To the end. */
  public void last() {
    walk.step(walk.size());
  }

  /** To the end of this phase, or of the next if this one is at its end. */
  public void nextPhase() {
    walk.step(
        walk.phaseEnds().stream().filter(to -> to > position()).findFirst().orElse(walk.size()));
  }

  /** To the end of the phase before. */
  public void previousPhase() {
    walk.step(
        walk.phaseEnds().stream()
            .filter(to -> to < position())
            .max(Comparator.naturalOrder())
            .orElse(0));
  }

  /** Plays or pauses; at the end it plays from the start. */
  public void togglePlay() {
    walk.togglePlay();
  }

  /** The next faster speed. */
  public void faster() {
    SPEEDS.stream()
        .filter(s -> s > walk.speedProperty().get())
        .findFirst()
        .ifPresent(walk.speedProperty()::set);
  }

  /** The next slower speed. */
  public void slower() {
    SPEEDS.reversed().stream()
        .filter(s -> s < walk.speedProperty().get())
        .findFirst()
        .ifPresent(walk.speedProperty()::set);
  }

  /** The speed after this one, from the fastest to the slowest again. */
  public void nextSpeed() {
    double before = walk.speedProperty().get();
    faster();
    if (walk.speedProperty().get() == before) {
      walk.speedProperty().set(SPEEDS.getFirst());
    }
  }
}
