package edgewise.ui.state;

import edgewise.study.Narration;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The properties of a playback: the narration, the position in it, the speed, and whether it plays.
 * For the JavaFX thread only.
 *
 * @param <N> the type of the narration
 */
public abstract class PlaybackProperties<N extends Narration> implements Playback {
  private final ReadOnlyObjectWrapper<N> narration = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ObjectProperty<Map<Integer, String>> notes = new SimpleObjectProperty<>(Map.of());

  /** Sets the narration, or none if it is null, and keeps the position. */
  protected void setNarration(N newNarration) {
    narration.set(newNarration);
  }

  /**
   * Sets the narration, or none if it is null, together with a position of it. No listener sees a
   * position beyond the end of the current narration.
   */
  protected void setNarration(N newNarration, int newPosition) {
    if (newPosition <= size()) {
      position.set(newPosition);
      narration.set(newNarration);
    } else {
      narration.set(newNarration);
      position.set(newPosition);
    }
  }

  @Override
  public void goTo(int step) {
    // Asked of the method: a network is computed when its narration is first asked for.
    if (narrationProperty().get() != null) {
      position.set(Math.clamp(step, 0, size()));
    }
  }

  @Override
  public ReadOnlyObjectProperty<N> narrationProperty() {
    return narration.getReadOnlyProperty();
  }

  @Override
  public IntegerProperty positionProperty() {
    return position;
  }

  @Override
  public BooleanProperty playingProperty() {
    return playing;
  }

  @Override
  public DoubleProperty speedProperty() {
    return speed;
  }

  @Override
  public ObjectProperty<Map<Integer, String>> notesProperty() {
    return notes;
  }
}
