package edgewise.ui.window;

import edgewise.document.Autosave;
import edgewise.document.Document;
import edgewise.document.DocumentException;
import edgewise.document.DocumentFile;
import edgewise.lesson.Example;
import edgewise.settings.Settings;
import edgewise.settings.SettingsFolder;
import edgewise.study.ProgramSetup;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The open document: its file, whether it has unsaved changes, and its recovery copy for the case
 * of a crash. A file that cannot be read leaves the open document unchanged.
 */
public final class OpenDocument {
  private static final Duration PAUSE = Duration.seconds(2);
  private final StudioState state;
  private final SettingsFolder folder;
  private final Autosave autosave;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "edgewise-autosave");
            thread.setDaemon(true);
            return thread;
          });
  private Document saved;
  private Settings settings;
  private boolean closed;

  /** The document of a window. */
  public OpenDocument(StudioState state, SettingsFolder folder) {
    this.state = state;
    this.folder = folder;
    this.settings = folder.settings();
    this.autosave = Autosave.in(folder);
    recent.set(settings.recent());
    saved = current();
    InvalidationListener watch =
        o -> {
          changed.set(saved == null || !current().sameWork(saved));
          if (!closed) {
            pause.playFromStart();
          }
        };
    state.program().studyProperty().addListener(watch);
    state.program().positionProperty().addListener(watch);
    state.program().notesProperty().addListener(watch);
    state.appearance().tabProperty().addListener(watch);
    state.network().screenProperty().addListener(watch);
    pause.setOnFinished(e -> saveRecovery());
  }

  /** Writes a recovery copy into the settings folder, on a background thread. */
  private void saveRecovery() {
    Document document = current();
    Optional<Path> origin = file.get();
    boolean unsaved = changed.get();
    writer.execute(
        () -> {
          if (unsaved) {
            autosave.save(document, origin);
          } else {
            autosave.discard();
          }
          autosave.saveSession(document, origin);
        });
  }

  private Document current() {
    return new Document(
        state.program().setup().value(),
        state.program().positionProperty().get(),
        state.program().notesProperty().get(),
        state.appearance().tabProperty().get().id(),
        Optional.of(state.network().screenProperty().get()));
  }

  private void show(Document document, Optional<Path> origin) {
    state.program().open(document.setup(), document.step());
    state.program().notesProperty().set(document.notes());
    document.network().ifPresentOrElse(state.network()::show, state.network()::create);
    state.appearance().tabProperty().set(Tab.named(document.tab()));
    file.set(origin);
    markSaved();
  }

  /** Marks the current content as saved. */
  void markSaved() {
    saved = current();
    changed.set(false);
  }

  /** Creates a document with an empty program and the initial network. */
  public void create() {
    state.program().open(ProgramSetup.EMPTY, 0);
    state.network().create();
    state.program().notesProperty().set(Map.of());
    file.set(Optional.empty());
    markSaved();
  }

  /** Opens an example; it has no file until it is saved. */
  public void open(Example example) {
    state.program().open(example);
    file.set(Optional.empty());
    markSaved();
  }

  /** Whether a file has the name of a network file. */
  static boolean isNetwork(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /**
   * Opens a network file; its network replaces the document's, an edit that can be undone.
   *
   * @throws DocumentException if it cannot be read; the document stays unchanged
   */
  public void openNetwork(Path path) throws DocumentException {
    Path absolute = path.toAbsolutePath().normalize();
    state.network().open(DocumentFile.readNetwork(absolute));
    state.appearance().tabProperty().set(Tab.NETWORK);
    remember(absolute);
  }

  /**
   * Saves the network into a file of its own.
   *
   * @throws DocumentException if it cannot be written; an existing file is unchanged
   */
  public void saveNetwork(Path path) throws DocumentException {
    Path absolute = path.toAbsolutePath().normalize();
    DocumentFile.write(absolute, state.network().setupProperty().get().file());
    remember(absolute);
  }

  /**
   * Opens a document, a program from a text file, or a network.
   *
   * @throws DocumentException if it cannot be read; the open document stays unchanged
   */
  public void open(Path path) throws DocumentException {
    Path absolute = path.toAbsolutePath().normalize();
    if (isNetwork(absolute)) {
      openNetwork(absolute);
    } else if (absolute.toString().endsWith("." + DocumentFile.EXTENSION)) {
      show(DocumentFile.read(absolute), Optional.of(absolute));
      remember(absolute);
    } else {
      state.program().open(DocumentFile.readProgram(absolute));
      file.set(Optional.empty());
      markSaved();
    }
  }

  /**
   * Saves into a file, which becomes this document's.
   *
   * @throws DocumentException if it cannot be written; an existing file is unchanged
   */
  public void save(Path path) throws DocumentException {
    Path absolute = path.toAbsolutePath().normalize();
    Document document = current();
    DocumentFile.write(absolute, document);
    file.set(Optional.of(absolute));
    saved = document;
    changed.set(false);
    remember(absolute);
    saveRecovery();
  }

  private void remember(Path path) {
    settings = settings.addRecent(path);
    recent.set(settings.recent());
    saveSettings();
  }

  /** The current settings. */
  Settings settings() {
    return settings;
  }

  /** Changes the settings and saves them. */
  void updateSettings(Settings other) {
    settings = other;
    saveSettings();
  }

  private void saveSettings() {
    Settings now = settings;
    if (!closed) {
      writer.execute(() -> folder.save(now));
    }
  }

  /** The documents that can be recovered after a crash, the newest first. */
  List<Autosave.Recovered> recoverable() {
    return autosave.recoverable();
  }

  /** Opens a recovered document; it counts as unsaved. */
  void recover(Autosave.Recovered recovered) {
    show(recovered.document(), recovered.origin());
    saved = null;
    changed.set(true);
    saveRecovery();
  }

  /** Opens the document of the last session; returns whether there was one. */
  boolean restore() {
    Optional<Autosave.Session> last = autosave.lastSession();
    last.ifPresent(
        session -> {
          Optional<Path> origin = session.origin().filter(Files::isRegularFile);
          show(session.document(), origin);
        });
    return last.isPresent();
  }

  /** Closes the document: removes its recovery copy and stops writing. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    pause.stop();
    Document document = current();
    Optional<Path> origin = file.get();
    Settings last = settings;
    writer.execute(
        () -> {
          autosave.saveSession(document, origin);
          autosave.discard();
          folder.save(last);
        });
    writer.shutdown();
    try {
      writer.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The document's file. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether there are unsaved changes. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** The recently opened or saved files, the newest first. */
  public ReadOnlyObjectProperty<List<Path>> recentProperty() {
    return recent.getReadOnlyProperty();
  }
}
