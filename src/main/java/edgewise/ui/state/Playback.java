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
 * A narration that is walked, by hand or by the player, and the position it is at: the number of
 * steps taken, from 0.
 */
public interface Playback {
  /** What is walked; null while there is nothing. */
  ReadOnlyObjectProperty<? extends Narration> narrationProperty();

  /** How many steps have been taken. */
  IntegerProperty positionProperty();

  /** Goes to a step; beyond the ends is the end. */
  void goTo(int step);

  /** Whether the player runs. */
  BooleanProperty playingProperty();

  /** Steps a second relative to the usual, 0.25 to 4. */
  DoubleProperty speedProperty();

  /** The speaker's notes, by step. */
  ObjectProperty<Map<Integer, String>> notesProperty();

  /** How many steps there are; 0 while they are not known. */
  default int size() {
    Narration narration = narrationProperty().get();
    return narration == null ? 0 : narration.size();
  }

  /** After how many steps each phase ends, in order. */
  default List<Integer> phaseEnds() {
    Narration narration = narrationProperty().get();
    return narration == null
        ? List.of()
        : narration.phases().stream().map(Narration.Phase::to).toList();
  }

  /** Goes to a step by hand, which pauses the player. */
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
