package edgewise.ui.window;

import edgewise.settings.Settings;
import edgewise.settings.SettingsFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The JavaFX application: opens the window as it was when it was closed. */
public final class StudioApplication extends Application {
  /** The largest height of a title bar, px. */
  private static final double TITLE_BAR = 40;

  private Studio studio;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
    List<String> given = getParameters().getUnnamed();
    SettingsFolder folder = SettingsFolder.ofUser();
    Settings settings = folder.settings();
    // A network is opened beside the last program; any other file replaces it.
    boolean goesOn =
        given.isEmpty() || file(given.getFirst()).filter(OpenDocument::isNetwork).isPresent();
    studio = goesOn ? Studio.first(folder) : Studio.of("", folder);
    if (Platform.getPreferences().isReducedMotion()) {
      studio.state().appearance().animatedProperty().set(false);
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double widest = screen.getWidth();
    double highest = screen.getHeight() - TITLE_BAR;
    stage.setScene(
        studio.scene(
            Math.min(settings.windowWidth(), widest), Math.min(settings.windowHeight(), highest)));
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title,
                studio.documents().fileProperty(),
                studio.documents().changedProperty(),
                studio.state().texts().localeProperty()));
    stage.setMinWidth(960);
    stage.setMinHeight(540);
    // On a screen that is too small for the window, the window is the screen.
    stage.setMaximized(
        settings.maximized()
            || settings.windowWidth() >= widest
            || settings.windowHeight() >= highest);
    stage.setOnCloseRequest(
        e -> {
          boolean hasFile = studio.documents().fileProperty().get().isPresent();
          if (hasFile && !studio.fileDialogs().confirmLeaving(stage)) {
            e.consume();
          }
        });
    if (goesOn) {
      studio.documents().restore();
    }
    if (!given.isEmpty()) {
      open(given.getFirst());
    }
    stage.show();
    Platform.runLater(() -> studio.fileDialogs().offerRecovery(stage));
    studio.prepareTabs();
  }

  /** A file's name, or a program. */
  private void open(String given) {
    Optional<Path> file = file(given);
    if (file.isPresent()) {
      Platform.runLater(() -> studio.fileDialogs().open(file.get(), stage));
    } else {
      studio.state().program().open(given);
      studio.documents().markSaved();
    }
  }

  private static Optional<Path> file(String given) {
    try {
      return Optional.of(Path.of(given)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String title() {
    String name =
        studio
            .documents()
            .fileProperty()
            .get()
            .map(path -> path.getFileName().toString())
            .orElse("");
    String mark = studio.documents().changedProperty().get() && !name.isEmpty() ? "• " : "";
    return name.isEmpty() ? "Edgewise" : mark + name + " – Edgewise";
  }

  @Override
  public void stop() {
    studio
        .documents()
        .updateSettings(
            studio
                .documents()
                .settings()
                .withWindow(
                    stage.getScene().getWidth(),
                    stage.getScene().getHeight(),
                    stage.isMaximized()));
    studio.documents().close();
  }

  /**
   * Opens the window with a program or a file, or as it was when it was closed if the text is
   * empty; returns when the window is closed.
   */
  public static void launchOn(String program) {
    launch(StudioApplication.class, program.isEmpty() ? new String[0] : new String[] {program});
  }
}
