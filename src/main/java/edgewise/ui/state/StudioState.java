package edgewise.ui.state;

import edgewise.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The state of the window: the program and the network that are open, which of them is in front,
 * and their appearance. Panes read and write it and have no state of their own. Lives on the JavaFX
 * thread.
 */
public final class StudioState {
  private final Appearance appearance = new Appearance();
  private final ProgramState program = new ProgramState(texts().localeProperty());
  private final NetworkState network = new NetworkState(texts().localeProperty());
  private final PathSelection paths = new PathSelection();
  private final StringProperty notice = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /** A state without a program, with the network that explains the notation. */
  public StudioState() {
    program.freshProperty().addListener(o -> showPaths());
    program.studyProperty().addListener(o -> showPaths());
    BooleanBinding networkInFront =
        Bindings.createBooleanBinding(this::isNetworkInFront, appearance.tabProperty());
    canUndo.bind(
        Bindings.when(networkInFront)
            .then(network.canUndoProperty())
            .otherwise(program.canUndoProperty()));
    canRedo.bind(
        Bindings.when(networkInFront)
            .then(network.canRedoProperty())
            .otherwise(program.canRedoProperty()));
  }

  private void showPaths() {
    paths.follow(program.freshProperty().get() ? program.studyProperty().get() : null);
  }

  /** Undoes the last edit of the network or program in front. */
  public void undo() {
    front().undo();
  }

  /** Redoes the last undone edit of the network or program in front. */
  public void redo() {
    front().redo();
  }

  /** Whether the Network tab is in front; then keys and edits are for the network. */
  public boolean isNetworkInFront() {
    return appearance.tabProperty().get() == Tab.NETWORK;
  }

  /** Whether an edit of the network or program in front can be undone. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether an edit of the network or program in front can be redone. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Shows a message for some seconds. */
  public void showNotice(String message) {
    notice.set("");
    notice.set(message);
  }

  /** The current message; the empty string when it has passed. */
  public StringProperty noticeProperty() {
    return notice;
  }

  /** The appearance of the window. */
  public Appearance appearance() {
    return appearance;
  }

  /** The state of the path lens. */
  public PathSelection paths() {
    return paths;
  }

  /** The state in front: of the network with the Network tab, else of the program. */
  public StudyState<?, ?> front() {
    return isNetworkInFront() ? network : program;
  }

  /** The open program. */
  public ProgramState program() {
    return program;
  }

  /** The open network. */
  public NetworkState network() {
    return network;
  }

  /** The texts of the window. */
  public Texts texts() {
    return appearance.texts();
  }
}
