package edgewise.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The history of setups for undo and redo. A word that is typed, and one drag of a slider, is one
 * edit: an edit of the same kind continues the previous one until {@link #endRun}.
 *
 * @param <S> the setup; immutable, and equal only if nothing has changed
 */
final class History<S> {
  private static final int KEPT = 500;
  private final Deque<S> past = new ArrayDeque<>();
  private final Deque<S> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final BiFunction<S, S, Optional<EditRun>> runBetween;
  private final ToLongFunction<S> weight;
  private final long mostWeight;
  private S present;
  private EditRun currentRun;

  /**
   * An empty history.
   *
   * @param runBetween the run, if any, between two setups when no kind is given
   * @param weight the memory that a setup takes, in any unit
   * @param mostWeight the largest total weight of the setups that can be undone; the last one is
   *     always kept
   */
  public History(
      BiFunction<S, S, Optional<EditRun>> runBetween, ToLongFunction<S> weight, long mostWeight) {
    this.runBetween = runBetween;
    this.weight = weight;
    this.mostWeight = mostWeight;
  }

  /** An empty history of setups that take little memory. */
  public History(BiFunction<S, S, Optional<EditRun>> runBetween) {
    this(runBetween, each -> 1, KEPT);
  }

  /** Starts a new history: nothing can be undone or redone. */
  void begin(S setup) {
    past.clear();
    future.clear();
    present = setup;
    endRun();
    updateAvailability();
  }

  /**
   * Adds an edit.
   *
   * @param kind successive edits of the same kind are one edit; the empty string for an edit of its
   *     own
   */
  void add(S now, String kind) {
    if (present == null) {
      begin(now);
      return;
    }
    if (now.equals(present)) {
      return;
    }
    EditRun run = kind.isEmpty() ? runBetween.apply(present, now).orElse(null) : EditRun.of(kind);
    if (run == null || !run.follows(currentRun) || past.isEmpty()) {
      past.push(present);
      dropOldest();
    }
    currentRun = run;
    present = now;
    future.clear();
    updateAvailability();
  }

  /** Removes the oldest setups until the total weight is small enough. */
  private void dropOldest() {
    long all = past.stream().mapToLong(weight).sum();
    while (past.size() > KEPT || past.size() > 1 && all > mostWeight) {
      all -= weight.applyAsLong(past.removeLast());
    }
  }

  /** Ends the current run: the next edit is undone by itself. */
  void endRun() {
    currentRun = null;
  }

  /** Goes back to the previous setup and returns it. */
  Optional<S> undo() {
    return move(past, future);
  }

  /** Goes forward to the setup that was undone last and returns it. */
  Optional<S> redo() {
    return move(future, past);
  }

  private Optional<S> move(Deque<S> from, Deque<S> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(present);
    present = from.pop();
    endRun();
    updateAvailability();
    return Optional.of(present);
  }

  private void updateAvailability() {
    canUndo.set(!past.isEmpty());
    canRedo.set(!future.isEmpty());
  }

  /** Whether there is anything to undo. */
  ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is anything to redo. */
  ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }
}
