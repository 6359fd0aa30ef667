package edgewise.ui.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What was asked before and after what is asked now, for undo and redo. A word that is typed, and a
 * slider that is drawn, is one edit: an edit of the same kind goes on with the one before until
 * {@link #endRun}.
 *
 * @param <S> what is asked; immutable, and equal only if nothing has changed
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
   * A history of nothing.
   *
   * @param runBetween which run, if any, leads from one to the next where no kind is told
   * @param weight how much one takes to keep
   * @param mostWeight what all that could be undone may weigh together; the last one is always kept
   */
  public History(BiFunction<S, S, Optional<EditRun>> runBetween, ToLongFunction<S> weight, long mostWeight) {
    this.runBetween = runBetween;
    this.weight = weight;
    this.mostWeight = mostWeight;
  }

  /** A history of something light. */
  public History(BiFunction<S, S, Optional<EditRun>> runBetween) {
    this(runBetween, each -> 1, KEPT);
  }

  /** Begins anew: nothing before, nothing after. */
  void begin(S setup) {
    past.clear();
    future.clear();
    present = setup;
    endRun();
    updateAvailability();
  }

  /**
   * Notes an edit.
   *
   * @param kind edits of the same kind one after another are one; the empty string for an edit of
   *     its own
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

  /** Lets the oldest go, until the rest is light enough. */
  private void dropOldest() {
    long all = past.stream().mapToLong(weight).sum();
    while (past.size() > KEPT || past.size() > 1 && all > mostWeight) {
      all -= weight.applyAsLong(past.removeLast());
    }
  }

  /** What comes next is an edit of its own. */
  void endRun() {
    currentRun = null;
  }

  /** What was asked before the present, which it becomes. */
  Optional<S> undo() {
    return move(past, future);
  }

  /** What was undone last. */
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
