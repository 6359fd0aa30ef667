package edgewise.ui.window;

import edgewise.document.Autosave;
import edgewise.document.DocumentException;
import edgewise.document.DocumentFile;
import edgewise.lesson.Example;
import edgewise.ui.kit.Look;
import edgewise.ui.kit.Texts;
import edgewise.ui.network.NetworkFiles;
import edgewise.ui.state.StudioState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * The dialogs of opening and saving: file choosers, questions before unsaved work is lost, and
 * error messages.
 */
public final class FileDialogs implements NetworkFiles {
  private final StudioState state;
  private final OpenDocument documents;

  /** The dialogs for the open document. */
  public FileDialogs(StudioState state, OpenDocument documents) {
    this.state = state;
    this.documents = documents;
  }

  /** Creates a document, unless the user keeps the open one. */
  public void create(Window window) {
    if (confirmLeaving(window)) {
      documents.create();
    }
  }

  /** Asks for a file and opens it. */
  public void open(Window window) {
    File chosen = chooser("file.open").showOpenDialog(window);
    if (chosen != null) {
      open(chosen.toPath(), window);
    }
  }

  /**
   * Opens a file, unless the user keeps the open document; shows errors. A network file replaces
   * the document's network, which can be undone, so that nothing is asked.
   */
  public void open(Path path, Window window) {
    if (OpenDocument.isNetwork(path) || confirmLeaving(window)) {
      try {
        documents.open(path);
      } catch (DocumentException e) {
        showError(e, window);
      }
    }
  }

  /** Saves; asks for a file if there is none yet. Returns whether it was saved. */
  public boolean save(Window window) {
    return documents.fileProperty().get().isPresent()
        ? save(documents.fileProperty().get().get(), window)
        : saveAs(window);
  }

  /** Asks for a file and saves there. Returns whether it was saved. */
  public boolean saveAs(Window window) {
    FileChooser chooser = chooser("file.save");
    chooser.setInitialFileName(
        documents
            .fileProperty()
            .get()
            .map(path -> path.getFileName().toString())
            .orElse(state.texts().get("file.untitled") + "." + DocumentFile.EXTENSION));
    File chosen = chooser.showSaveDialog(window);
    if (chosen == null) {
      return false;
    }
    Path path = chosen.toPath();
    boolean named = path.getFileName().toString().endsWith("." + DocumentFile.EXTENSION);
    return save(
        named ? path : path.resolveSibling(path.getFileName() + "." + DocumentFile.EXTENSION),
        window);
  }

  /** Asks for a network file and opens it. */
  @Override
  public void openNetwork(Window window) {
    File chosen = networks("net.open.title").showOpenDialog(window);
    if (chosen != null) {
      openNetwork(chosen.toPath(), window);
    }
  }

  /** Opens a network file with any name; shows errors. */
  void openNetwork(Path path, Window window) {
    try {
      documents.openNetwork(path);
    } catch (DocumentException e) {
      showError(e, window);
    }
  }

  /** Asks for a file and saves the network there. */
  @Override
  public void saveNetwork(Window window) {
    FileChooser chooser = networks("net.save.title");
    chooser.setInitialFileName(state.texts().get("net.fileName") + ".json");
    File chosen = chooser.showSaveDialog(window);
    if (chosen != null) {
      Path path = chosen.toPath();
      saveNetwork(
          OpenDocument.isNetwork(path) ? path : path.resolveSibling(path.getFileName() + ".json"),
          window);
    }
  }

  /** Saves the network into a file of its own; shows errors. */
  void saveNetwork(Path path, Window window) {
    try {
      documents.saveNetwork(path);
      state.showNotice(state.texts().get("file.saved", path.getFileName()));
    } catch (DocumentException e) {
      showError(e, window);
    }
  }

  private FileChooser networks(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(state.texts().get(title));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(state.texts().get("file.networks"), "*.json"),
            new FileChooser.ExtensionFilter(state.texts().get("file.all"), "*.*"));
    inLastFolder(chooser);
    return chooser;
  }

  private boolean save(Path path, Window window) {
    try {
      documents.save(path);
      state.showNotice(state.texts().get("file.saved", path.getFileName()));
      return true;
    } catch (DocumentException e) {
      showError(e, window);
      return false;
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(state.texts().get(title));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                state.texts().get("file.documents"), "*." + DocumentFile.EXTENSION),
            new FileChooser.ExtensionFilter(state.texts().get("file.programs"), "*.txt"),
            new FileChooser.ExtensionFilter(state.texts().get("file.networks"), "*.json"),
            new FileChooser.ExtensionFilter(state.texts().get("file.all"), "*.*"));
    inLastFolder(chooser);
    return chooser;
  }

  private void inLastFolder(FileChooser chooser) {
    Optional.ofNullable(
            documents.fileProperty().get().map(Path::getParent).orElse(firstRecentFolder()))
        .filter(Files::isDirectory)
        .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
  }

  private Path firstRecentFolder() {
    List<Path> recent = documents.recentProperty().get();
    return recent.isEmpty() ? null : recent.getFirst().getParent();
  }

  /** Opens an example; asks first if the document has a file of its own. */
  public void open(Example example, Window window) {
    if (documents.fileProperty().get().isEmpty() || confirmLeaving(window)) {
      documents.open(example);
    }
  }

  /** Asks what to do with unsaved work, if there is any; returns false if the user cancels. */
  public boolean confirmLeaving(Window window) {
    if (!documents.changedProperty().get()) {
      return true;
    }
    Texts texts = state.texts();
    ButtonType save = new ButtonType(texts.get("leave.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(texts.get("leave.discard"), ButtonBar.ButtonData.NO);
    ButtonType cancel = new ButtonType(texts.get("leave.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert question =
        alert(Alert.AlertType.CONFIRMATION, texts.get("leave.ask"), window, save, discard, cancel);
    ButtonType answer = question.showAndWait().orElse(cancel);
    return answer == discard || answer == save && save(window);
  }

  /** Offers to recover documents after a crash. */
  public void offerRecovery(Window window) {
    List<Autosave.Recovered> left = documents.recoverable();
    if (left.isEmpty()) {
      return;
    }
    Texts texts = state.texts();
    Autosave.Recovered newest = left.getFirst();
    ButtonType recover = new ButtonType(texts.get("recover.yes"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(texts.get("recover.no"), ButtonBar.ButtonData.NO);
    String name =
        newest.origin().map(p -> p.getFileName().toString()).orElse(texts.get("file.untitled"));
    Alert question =
        alert(
            Alert.AlertType.CONFIRMATION,
            texts.get("recover.ask", name, Date.from(newest.when())),
            window,
            recover,
            discard);
    if (question.showAndWait().orElse(discard) == recover) {
      documents.recover(newest);
    }
    left.forEach(Autosave.Recovered::discard);
  }

  private void showError(DocumentException e, Window window) {
    Texts texts = state.texts();
    ButtonType fine = new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.OK_DONE);
    alert(Alert.AlertType.ERROR, e.message(texts.locale()), window, fine).showAndWait();
  }

  private Alert alert(Alert.AlertType type, String message, Window window, ButtonType... buttons) {
    Alert alert = new Alert(type, message, buttons);
    alert.initOwner(window);
    alert.setTitle("Edgewise");
    alert.setHeaderText(null);
    alert.getDialogPane().setId("dialog");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().getStyleClass().addAll("studio", "edgewise-dialog");
    alert.getDialogPane().setStyle(Look.style(state.appearance().themeProperty().get()));
    alert
        .getDialogPane()
        .getStylesheets()
        .add(Look.class.getResource("studio.css").toExternalForm());
    return alert;
  }

  /** Accepts files dropped on a scene. */
  public void acceptFiles(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (e.getDragboard().hasFiles()) {
            Path dropped = e.getDragboard().getFiles().getFirst().toPath();
            e.setDropCompleted(true);
            e.consume();
            Platform.runLater(() -> open(dropped, scene.getWindow()));
          }
        });
  }
}
