package edgewise.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.SettingsFolder;
import edgewise.figure.Key;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.ui.player.Player;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.present.HallPane;
import edgewise.ui.present.PresenterPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Walks all panes in both languages, all themes and three sizes, and leaves the pictures in
 * target/screens. Nothing may lie outside the window, and no word may be cut off.
 */
@ExtendWith(ApplicationExtension.class)
class PanesTest {
  private static final Path SCREENS = Path.of("target", "screens");
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;

  private record Look(Theme theme, Locale language, int width, int height) {
    @Override
    public String toString() {
      return String.join("-", theme.id(), language.getLanguage(), width + "x" + height);
    }
  }

  static Stream<Look> looks() {
    return Theme.ALL.stream()
        .flatMap(
            theme ->
                Texts.LANGUAGES.stream()
                    .flatMap(
                        language ->
                            Stream.of(
                                new Look(theme, language, 1280, 720),
                                new Look(theme, language, 1366, 768),
                                new Look(theme, language, 1920, 1080))));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyPaneIsWholeAndReadable(Look look, FxRobot robot) throws Exception {
    StudioState state = new StudioState();
    Studio[] studio = new Studio[1];
    Scene[] scene = new Scene[1];
    robot.interact(
        () -> {
          studio[0] = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(look.theme());
          state.texts().localeProperty().set(look.language());
          state.open(Example.PRODUCT);
          // Without a stage: a snapshot needs none, and the headless screen has one size only.
          scene[0] = studio[0].scene(look.width(), look.height());
        });
    settle(state);
    robot.interact(() -> state.goTo(14));
    robot.interact(() -> state.attention().select(new Key.EdgeKey(edge(state))));
    robot.interact(() -> state.attention().point(new Key.NodeKey("b")));
    shoot(robot, scene[0], "inspect-" + look, look);
    robot.interact(() -> state.attention().select((Key) null));
    for (Tab tab : Tab.values()) {
      robot.interact(() -> state.appearance().tabProperty().set(tab));
      shoot(robot, scene[0], tab.id() + "-" + look, look);
    }
    for (Command drawer : new Command[] {Command.PATHS, Command.ELIMINATION}) {
      robot.interact(() -> studio[0].commands().run(drawer));
      settle(state);
      shoot(robot, scene[0], drawer.id() + "-" + look, look);
      robot.interact(() -> studio[0].commands().run(drawer));
    }
    robot.interact(() -> studio[0].commands().run(Command.HELP));
    shoot(robot, scene[0], "help-" + look, look);
    robot.interact(() -> studio[0].commands().run(Command.HELP));
    present(robot, state, studio[0], look);
  }

  private void present(FxRobot robot, StudioState state, Studio studio, Look look)
      throws IOException {
    Scene[] scene = new Scene[2];
    robot.interact(
        () -> {
          HallPane hall = new HallPane(state, new PlayerBar(state, new Player(state)));
          hall.getStylesheets().setAll(studio.root().getStylesheets());
          hall.setStyle(edgewise.ui.Look.style(Theme.PROJECTOR));
          scene[0] = new Scene(hall, look.width(), look.height());
          Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
          PresenterPane presenter = new PresenterPane(state, noon);
          presenter.close();
          presenter.getStylesheets().setAll(studio.root().getStylesheets());
          presenter.setStyle(studio.root().getStyle());
          scene[1] = new Scene(presenter, look.width(), look.height());
        });
    shoot(robot, scene[0], "hall-" + look, look);
    robot.interact(() -> scene[0].lookup(".player").setVisible(true));
    shoot(robot, scene[0], "hall-player-" + look, look);
    shoot(robot, scene[1], "presenter-" + look, look);
  }

  private static String edge(StudioState state) {
    return state.studyProperty().get().graph().edges().getFirst().id();
  }

  private static void settle(StudioState state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> state.studyProperty().get() != null && !state.busyProperty().get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void shoot(FxRobot robot, Scene scene, String name, Look look) throws IOException {
    Files.createDirectories(SCREENS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    ImageIO.write(
        SwingFXUtils.fromFXImage(image[0], null),
        "png",
        SCREENS.resolve("pane-" + name + ".png").toFile());
    robot.interact(() -> check(scene.getRoot(), name, look));
  }

  private static void check(Parent parent, String name, Look look) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        whole(labeled, name, look);
      }
      if (node instanceof Parent inner) {
        check(inner, name, look);
      }
    }
  }

  /** What a label draws is what it says, and lies in the window. */
  private static void whole(Labeled labeled, String name, Look look) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && child != labeled.getGraphic()
          && !labeled.getText().isBlank()
          && !labeled.isWrapText()) {
        assertTrue(
            text.getText().equals(labeled.getText()),
            name + ": “" + labeled.getText() + "” is cut to “" + text.getText() + "”");
        assertTrue(
            labeled.getHeight() + 1 >= text.getLayoutBounds().getHeight(),
            name + ": “" + labeled.getText() + "” is too low: " + labeled.getHeight());
      }
    }
    Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
    assertTrue(
        bounds.getMinX() >= -1 && bounds.getMaxX() <= look.width() + 1,
        name + ": “" + labeled.getText() + "” lies outside: " + bounds);
  }
}
