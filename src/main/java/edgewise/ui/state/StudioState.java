package edgewise.ui.state;

import edgewise.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the window shows, all of it: the program and the network that are open, which of them is in
 * front, and how they are shown. Panes read it and write it; none keeps a truth of its own. Lives
 * on the JavaFX thread.
 */
public final class StudioState {
  private final Appearance appearance = new Appearance();
  private final ProgramState program = new ProgramState(texts().localeProperty());
  private final NetworkState network = new NetworkState(texts().localeProperty());
  private final PathSelection paths = new PathSelection();
  private final StringProperty notice = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /** A state without a program, and with the network on which the notation is read. */
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

  /** Takes the last edit of what is in front back: of the network, or of the program. */
  public void undo() {
    front().undo();
  }

  /** Does again what was undone there. */
  public void redo() {
    front().redo();
  }

  /** Whether the Network tab is in front: what keys and edits are about is the network then. */
  public boolean isNetworkInFront() {
    return appearance.tabProperty().get() == Tab.NETWORK;
  }

  /** Whether there is anything to undo in what is in front. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is anything to redo there. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Shows a message that passes. */
  public void showNotice(String message) {
    notice.set("");
    notice.set(message);
  }

  /** The message of the moment; the empty string when it has passed. */
  public StringProperty noticeProperty() {
    return notice;
  }

  /** How it is shown. */
  public Appearance appearance() {
    return appearance;
  }

  /** The paths that are looked at. */
  public PathSelection paths() {
    return paths;
  }

  /** What is in front: with the Network tab the network, else the program. */
  public StudyState<?, ?> front() {
    return isNetworkInFront() ? network : program;
  }

  /** The program that is open. */
  public ProgramState program() {
    return program;
  }

  /** The network that is open. */
  public NetworkState network() {
    return network;
  }

  /** The words. */
  public Texts texts() {
    return appearance.texts();
  }
}
