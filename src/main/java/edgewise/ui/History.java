package edgewise.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The requests before and after the present one, for undo and redo. A word that is typed, and a
 * slider that is drawn, is one edit: an edit of the same kind goes on with the one before until
 * {@link #seal}.
 */
final class History {
  private static final int KEPT = 500;
  private final Deque<Request> past = new ArrayDeque<>();
  private final Deque<Request> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private Request present;
  private Run open;

  /** Begins anew: nothing before, nothing after. */
  void begin(Request request) {
    past.clear();
    future.clear();
    present = request;
    seal();
    tell();
  }

  /**
   * Notes an edit.
   *
   * @param kind edits of the same kind one after another are one; the empty string for an edit of
   *     its own
   */
  void note(Request now, String kind) {
    if (present == null) {
      begin(now);
      return;
    }
    if (now.equals(present)) {
      return;
    }
    Run run =
        kind.isEmpty()
            ? onlyTextDiffers(now) ? Run.between(present.text(), now.text()).orElse(null) : null
            : Run.of(kind);
    if (run == null || !run.follows(open) || past.isEmpty()) {
      past.push(present);
      if (past.size() > KEPT) {
        past.removeLast();
      }
    }
    open = run;
    present = now;
    future.clear();
    tell();
  }

  private boolean onlyTextDiffers(Request now) {
    return now.withText("").equals(present.withText(""));
  }

  /** What comes next is an edit of its own. */
  void seal() {
    open = null;
  }

  /** The request before the present one, which it becomes. */
  Optional<Request> undo() {
    return move(past, future);
  }

  /** The request that was undone last. */
  Optional<Request> redo() {
    return move(future, past);
  }

  private Optional<Request> move(Deque<Request> from, Deque<Request> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(present);
    present = from.pop();
    seal();
    tell();
    return Optional.of(present);
  }

  private void tell() {
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
