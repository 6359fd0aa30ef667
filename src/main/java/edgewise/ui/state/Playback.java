package edgewise.ui.state;

import edgewise.study.Narration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * A narration with a position, moved by hand or by the player: the number of steps taken, from 0.
 */
public interface Playback {
  /** The possible speeds, the slowest first. */
  List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

  /** The narration; null while there is none. */
  ReadOnlyObjectProperty<? extends Narration> narrationProperty();

  /** The number of steps taken. */
  IntegerProperty positionProperty();

  /** Goes to a position, limited to the first and the last. */
  void goTo(int step);

  /** Whether the player runs. */
  BooleanProperty playingProperty();

  /** The speed relative to the usual one, 0.25 to 4. */
  DoubleProperty speedProperty();

  /** The speaker's notes, by step. */
  ObjectProperty<Map<Integer, String>> notesProperty();

  /** The number of steps; 0 while there is no narration. */
  default int size() {
    Narration narration = narrationProperty().get();
    return narration == null ? 0 : narration.size();
  }

  /** The position at which each phase ends, in order. */
  default List<Integer> phaseEnds() {
    Narration narration = narrationProperty().get();
    return narration == null
        ? List.of()
        : narration.phases().stream().map(Narration.Phase::to).toList();
  }

  /** Whether the narration belongs to the current setup, not to an earlier one. */
  default boolean isCurrent() {
    return narrationProperty().get() != null;
  }

  /** Goes to a position and pauses the player. */
  default void step(int to) {
    playingProperty().set(false);
    goTo(to);
  }

  /** Plays or pauses; at the end it plays from the start. */
  default void togglePlay() {
    boolean play = !playingProperty().get();
    if (play && positionProperty().get() >= size()) {
      goTo(0);
    }
    playingProperty().set(play);
  }

  /** One step on; at the end nothing happens. */
  default void next() {
    step(positionProperty().get() + 1);
  }

  /** One step back; at the start nothing happens. */
  default void previous() {
    step(positionProperty().get() - 1);
  }

  /** To the start. */
  default void first() {
    step(0);
  }

  /** To the end. */
  default void last() {
    step(size());
  }

  /** To the end of this phase, or of the next if this one is at its end. */
  default void nextPhase() {
    int now = positionProperty().get();
    step(phaseEnds().stream().filter(to -> to > now).findFirst().orElse(size()));
  }

  /** To the end of the phase before. */
  default void previousPhase() {
    int now = positionProperty().get();
    step(phaseEnds().stream().filter(to -> to < now).max(Comparator.naturalOrder()).orElse(0));
  }

  /** The next faster speed. */
  default void faster() {
    SPEEDS.stream()
        .filter(speed -> speed > speedProperty().get())
        .findFirst()
        .ifPresent(speedProperty()::set);
  }

  /** The next slower speed. */
  default void slower() {
    SPEEDS.reversed().stream()
        .filter(speed -> speed < speedProperty().get())
        .findFirst()
        .ifPresent(speedProperty()::set);
  }

  /** The speed after this one, from the fastest to the slowest again. */
  default void nextSpeed() {
    double before = speedProperty().get();
    faster();
    if (speedProperty().get() == before) {
      speedProperty().set(SPEEDS.getFirst());
    }
  }
}
