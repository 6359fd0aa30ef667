package edgewise.ui.state;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;

/**
 * Steps that are walked, by hand or by a player: those of a program's trace or of a network's
 * backpropagation. A position is how many have been taken, from 0.
 */
public interface Playback {
  /** How many steps have been taken. */
  IntegerProperty positionProperty();

  /** How many steps there are; 0 while they are not known. */
  int size();

  /** After how many steps each phase ends, in order. */
  List<Integer> phaseEnds();

  /** Goes to a step; beyond the ends is the end. */
  void goTo(int step);

  /** Whether the player runs. */
  BooleanProperty playingProperty();

  /** Steps a second relative to the usual, 0.25 to 4. */
  DoubleProperty speedProperty();

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
