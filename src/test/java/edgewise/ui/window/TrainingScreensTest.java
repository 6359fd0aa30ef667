package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.state.StudioState;
import edgewise.ui.training.TrainingPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Leaves pictures of training in target/screens: data, themes, languages, sizes. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class TrainingScreensTest {
  private static final Path SCREENS = Path.of("target", "screens");

  private record Look(
      String data, int epochs, Theme theme, Locale language, int width, int height) {
    @Override
    public String toString() {
      return String.join("-", data, theme.id(), language.getLanguage(), width + "x" + height);
    }
  }

  static Stream<Look> looks() {
    Locale en = Locale.ENGLISH;
    Locale zh = Locale.SIMPLIFIED_CHINESE;
    return Stream.of(
        new Look("moons", 60, Theme.LIGHT, en, 1280, 720),
        new Look("xor", 200, Theme.DARK, zh, 1280, 720),
        new Look("iris", 20, Theme.LIGHT, zh, 720, 560),
        new Look("iris", 20, Theme.PROJECTOR, en, 1280, 720),
        new Look("spiral", 150, Theme.DARK, en, 1920, 1080),
        new Look("slow_neuron", 150, Theme.LIGHT, en, 1280, 720),
        new Look("slow_neuron", 150, Theme.PROJECTOR, zh, 1920, 1080),
        new Look("moons", 30, Theme.PROJECTOR, en, 720, 560));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aRunIsDrawn(Look look, QuickRobot robot) throws Exception {
    StudioState state = new StudioState();
    TrainingPane[] pane = new TrainingPane[1];
    Scene[] scene = new Scene[1];
    robot.interact(
        () -> {
          state.appearance().themeProperty().set(look.theme());
          state.texts().localeProperty().set(look.language());
          pane[0] = new TrainingPane(state, PlayerBar::new);
          StackPane root = new StackPane(pane[0]);
          root.getStyleClass().addAll("studio");
          edgewise.ui.kit.Look.follow(state.appearance().themeProperty(), root);
          scene[0] = new Scene(root, look.width(), look.height());
          choose(scene[0], look.data());
        });
    robot.interact(
        () -> {
          for (int i = 0; i < look.epochs(); i++) {
            ((Button) Fx.find(scene[0], "#train-epoch")).fire();
          }
        });
    String wanted = Integer.toString(look.epochs());
    Fx.until(() -> ((Label) Fx.find(scene[0], "#train-where")).getText().contains(wanted));
    shoot(robot, scene[0], "training-" + look);
    assertTrue(Files.exists(SCREENS.resolve("training-" + look + ".png")));
  }

  private static void choose(Scene scene, String data) {
    for (MenuItem item : ((MenuButton) Fx.find(scene, "#train-data")).getItems()) {
      if (("train-data-" + data).equals(item.getId())) {
        item.fire();
      }
    }
  }

  private static void shoot(QuickRobot robot, Scene scene, String name) throws IOException {
    Files.createDirectories(SCREENS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    ImageIO.write(
        SwingFXUtils.fromFXImage(image[0], null), "png", SCREENS.resolve(name + ".png").toFile());
  }
}
