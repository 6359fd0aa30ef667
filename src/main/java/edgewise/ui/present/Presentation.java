package edgewise.ui.present;

import edgewise.figure.Theme;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.kit.Look;
import edgewise.ui.state.StudioState;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A presentation: a full-screen window for the hall and, with a second screen, the presenter's view
 * instead of the studio on the laptop. Both show the same state; the program cannot be edited until
 * the presentation ends.
 */
public final class Presentation {
  private final StudioState state;
  private final Commands steps;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Presentable presentable;
  private Stage hallStage;
  private HallPane hall;
  private PresenterPane presenter;
  private Scene studioScene;
  private Stage studioStage;

  /**
   * A presentation that is not running.
   *
   * @param steps the actions of the step keys
   */
  public Presentation(StudioState state, Commands steps) {
    this.state = state;
    this.steps = steps;
  }

  /** Whether it is running. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * Begins.
   *
   * @param stage the studio's
   * @param given the steps to present
   * @param fromStart whether to go to the start first
   */
  public void begin(Stage stage, Presentable given, boolean fromStart) {
    if (running.get()) {
      return;
    }
    presentable = given;
    if (fromStart) {
      presentable.playback().step(0);
    }
    studioStage = stage;
    studioScene = stage.getScene();
    Optional<Screen> second = otherScreen(stage);
    Commands commands = commands();
    hall = new HallPane(state, presentable);
    PresentationKeys keys =
        new PresentationKeys(
            commands, step -> presentable.playback().step(step), digits -> hall.type(digits));
    Rectangle2D bounds = second.orElse(screenOf(stage)).getBounds();
    hallStage = new Stage(StageStyle.UNDECORATED);
    hallStage.initOwner(stage);
    hallStage.setTitle(state.texts().get("presenter.hall"));
    hallStage.setX(bounds.getMinX());
    hallStage.setY(bounds.getMinY());
    hallStage.setWidth(bounds.getWidth());
    hallStage.setHeight(bounds.getHeight());
    hallStage.setScene(scene(hall, bounds.getWidth(), bounds.getHeight(), keys));
    hallStage.setFullScreenExitHint("");
    hallStage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    hallStage.setOnHidden(e -> leave());
    running.set(true);
    if (second.isPresent()) {
      presenter = new PresenterPane(state, presentable, Clock.system(ZoneId.systemDefault()));
      stage.setScene(scene(presenter, studioScene.getWidth(), studioScene.getHeight(), keys));
    }
    hallStage.show();
    hallStage.setFullScreen(true);
    if (second.isPresent()) {
      stage.toFront();
      stage.requestFocus();
    }
    hall.requestFocus();
  }

  private Scene scene(Parent root, double width, double height, PresentationKeys keys) {
    root.getStylesheets().setAll(studioScene.getRoot().getStylesheets());
    root.setStyle(root == hall ? Look.style(Theme.PROJECTOR) : studioScene.getRoot().getStyle());
    Scene scene = new Scene(root, width, height);
    keys.listenOn(scene);
    return scene;
  }

  private Commands commands() {
    Commands commands = new Commands();
    for (Command command : Command.values()) {
      if (steps.canRun(command) && !command.keys(true).isEmpty()) {
        commands.on(command, () -> act(() -> steps.run(command)));
      }
    }
    return commands
        .on(
            Command.LEAVE,
            () -> {
              if (!hall.help().dismiss() && !hall.jump().dismiss()) {
                leave();
              }
            })
        .on(Command.BLACK, () -> hall.blank("black"))
        .on(Command.WHITE, () -> hall.blank("white"))
        .on(Command.HELP, () -> hall.help().toggle())
        .on(Command.JUMP, () -> hall.jump().open())
        .on(Command.SPOTLIGHT, () -> hall.toggleSpotlight())
        .on(Command.ZOOM_IN, () -> hall.page().zoom(1.2))
        .on(Command.ZOOM_OUT, () -> hall.page().zoom(1 / 1.2))
        .on(Command.FIT, () -> hall.page().fit())
        .on(Command.FULL_SCREEN, () -> hallStage.setFullScreen(!hallStage.isFullScreen()));
  }

  /** Runs an action; if the screen is blank, only shows the page again. */
  private void act(Runnable action) {
    if (!hall.unblank()) {
      action.run();
    }
  }

  /** Ends the presentation and shows the studio again. */
  public void leave() {
    if (!running.get()) {
      return;
    }
    running.set(false);
    presentable.playback().playingProperty().set(false);
    hall.page().close();
    if (presenter != null) {
      presenter.close();
      studioStage.setScene(studioScene);
      presenter = null;
    }
    hallStage.setOnHidden(null);
    hallStage.hide();
    studioStage.requestFocus();
  }

  private static Screen screenOf(Stage stage) {
    return Screen.getScreensForRectangle(
            stage.getX(),
            stage.getY(),
            Math.max(1, stage.getWidth()),
            Math.max(1, stage.getHeight()))
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }

  private static Optional<Screen> otherScreen(Stage stage) {
    Screen here = screenOf(stage);
    return Screen.getScreens().stream().filter(screen -> !screen.equals(here)).findFirst();
  }
}
