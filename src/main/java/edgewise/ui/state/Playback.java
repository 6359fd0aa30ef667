package edgewise.ui.state;

import edgewise.study.Narration;
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
}
