package edgewise.ui.state;

import edgewise.study.Narration;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A setup, the study computed from it, and the player's position in its narration: the common part
 * of the states of a program and a network. Setups can be undone and redone; studies that take long
 * are computed on a background thread, and only the newest is shown. Lives on the JavaFX thread.
 *
 * @param <S> the setup; immutable, and equal only if nothing has changed
 * @param <T> the study
 */
public abstract class StudyState<S, T> extends PlaybackProperties<Narration> {
  private final BackgroundWork work = new BackgroundWork();
  private final History<S> history;
  private final Selection selection = new Selection();
  private final ReadOnlyObjectWrapper<T> study = new ReadOnlyObjectWrapper<>();

  /** A state without a study, with a history of setups. */
  StudyState(History<S> history, Function<T, Narration> narrated) {
    this.history = history;
    study.addListener((o, old, now) -> setNarration(now == null ? null : narrated.apply(now)));
  }

  /** Restores a setup that was undone or redone. */
  abstract void restore(S setup);

  /** The background work that computes studies. */
  BackgroundWork work() {
    return work;
  }

  /** The setups that can be undone and redone. */
  History<S> history() {
    return history;
  }

  /** The current study; empty before the first. */
  Optional<T> study() {
    return Optional.ofNullable(study.get());
  }

  /** Sets the study and its narration. */
  void setStudy(T newStudy) {
    study.set(newStudy);
  }

  /** The newest study; null before the first. */
  public ReadOnlyObjectProperty<T> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** Whether a newer study is being computed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /** The selection and the pointer's target. */
  public Selection selection() {
    return selection;
  }

  /** Ends an edit with a slider or a field: the next edit is undone by itself. */
  public void endEdit() {
    history.endRun();
  }

  /** Undoes the last edit. */
  public void undo() {
    history.undo().ifPresent(this::restore);
  }

  /** Redoes the last undone edit. */
  public void redo() {
    history.redo().ifPresent(this::restore);
  }

  /** Whether an edit can be undone. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return history.canUndoProperty();
  }

  /** Whether an edit can be redone. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return history.canRedoProperty();
  }
}
