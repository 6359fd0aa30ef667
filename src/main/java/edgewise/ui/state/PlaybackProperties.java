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
 * The properties of a playback: what is walked, where it is, and how it plays. Lives on the JavaFX
 * thread.
 *
 * @param <N> what is walked
 */
public abstract class PlaybackProperties<N extends Narration> implements Playback {
  private final ReadOnlyObjectWrapper<N> narration = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty position = new SimpleIntegerProperty();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ObjectProperty<Map<Integer, String>> notes = new SimpleObjectProperty<>(Map.of());

  /** Walks another narration, or none if it is null, from the position of the moment. */
  protected void setNarration(N walked) {
    narration.set(walked);
  }

  /**
   * Walks another narration, or none if it is null, from a position of it. No listener sees a
   * position that the narration of its moment has not.
   */
  protected void walk(N walked, int from) {
    if (from <= size()) {
      position.set(from);
      narration.set(walked);
    } else {
      narration.set(walked);
      position.set(from);
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
