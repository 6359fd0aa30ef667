package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.keys.Command;
import edgewise.ui.state.StudioState;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Pictures of the drawers and of paths that fold, in themes, languages and sizes. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class DrawerScreensTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir static Path folder;

  private record Shot(
      String name,
      Example example,
      int step,
      KeyCode key,
      Theme theme,
      Locale language,
      int w,
      int h) {}

  static Stream<Shot> shots() {
    Locale en = Locale.ENGLISH;
    Locale zh = Locale.SIMPLIFIED_CHINESE;
    return Stream.of(
        new Shot("paths", Example.NINE_PATHS, 99, KeyCode.P, Theme.LIGHT, en, 1280, 720),
        new Shot("paths", Example.PRODUCT, 99, KeyCode.P, Theme.DARK, zh, 1280, 720),
        new Shot("paths", Example.TEN_STAGES, 99, KeyCode.P, Theme.PROJECTOR, en, 1920, 1080),
        new Shot("elimination", Example.FROM_THE_MIDDLE, 0, KeyCode.E, Theme.LIGHT, en, 1280, 720),
        new Shot("elimination", Example.CHEAPEST_FIRST, 0, KeyCode.E, Theme.DARK, zh, 1366, 768),
        new Shot("elimination", Example.NETWORK, 0, KeyCode.E, Theme.LIGHT, en, 1920, 1080),
        new Shot("folding", Example.NINE_PATHS, 10, null, Theme.DARK, zh, 1280, 720),
        new Shot("folding", Example.NINE_PATHS, 11, null, Theme.LIGHT, en, 1366, 768),
        new Shot("folding", Example.NINE_PATHS, 12, null, Theme.PROJECTOR, en, 1920, 1080),
        new Shot("folding", Example.PRODUCT, 13, null, Theme.LIGHT, en, 1280, 720));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theDrawersAreWholeAndLeaveThePictureItsRoom(Shot shot, QuickRobot robot) throws Exception {
    Studio[] own = new Studio[1];
    Scene[] scene = new Scene[1];
    Fx.run(
        () -> {
          own[0] = studios.add(new Studio(new StudioState(), SettingsFolder.at(folder)));
          StudioState state = own[0].state();
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(shot.theme());
          state.texts().localeProperty().set(shot.language());
          state.program().open(shot.example());
          scene[0] = own[0].scene(shot.w(), shot.h());
        });
    WindowRobot window = new WindowRobot(robot, own[0]);
    window.settle();
    Fx.run(
        () -> {
          if (shot.key() == null) {
            own[0].state().program().setup().modeProperty().set(Mode.MERGED);
          }
        });
    window.settle();
    Fx.run(() -> own[0].state().program().goTo(shot.step()));
    Fx.run(
        () -> {
          if (shot.key() == KeyCode.P) {
            own[0].commands().run(Command.PATHS);
            own[0].state().paths().chooseNext();
            own[0].state().paths().chooseNext();
          } else if (shot.key() == KeyCode.E) {
            own[0].commands().run(Command.ELIMINATION);
          }
        });
    window.settle();
    if (shot.key() == KeyCode.E) {
      Fx.until(() -> Fx.find(scene[0], "#elimination-forward") != null);
      Fx.run(() -> ((Button) Fx.find(scene[0], ".eliminate")).fire());
      window.settle();
    }
    Shots.save(
        scene[0],
        String.join(
            "-",
            shot.name(),
            shot.example().id(),
            "" + shot.step(),
            shot.theme().id(),
            shot.language().getLanguage()));
    assertTrue(
        Fx.find(scene[0], "#graph").getLayoutBounds().getWidth() > shot.w() * 0.63,
        "the picture has the room");
  }
}
