package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.state.StudioState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Walks the window through themes, languages and sizes, and leaves the pictures in target/screens.
 */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;

  private record Screen(
      Example example, Mode mode, int step, Theme theme, Locale language, int width, int height) {
    @Override
    public String toString() {
      return String.join(
          "-", example.id(), mode.id(), theme.id(), language.getLanguage(), width + "x" + height);
    }
  }

  static Stream<Screen> screens() {
    Locale en = Locale.ENGLISH;
    Locale zh = Locale.SIMPLIFIED_CHINESE;
    return Stream.of(
        new Screen(Example.PRODUCT, Mode.REVERSE, 1, Theme.LIGHT, en, 1280, 720),
        new Screen(Example.PRODUCT, Mode.REVERSE, 14, Theme.LIGHT, en, 1920, 1080),
        new Screen(Example.PRODUCT, Mode.FORWARD, 99, Theme.DARK, zh, 1366, 768),
        new Screen(Example.PRODUCT, Mode.PATH_SUM, 13, Theme.LIGHT, zh, 1280, 720),
        new Screen(Example.PRODUCT, Mode.EVALUATE, 9, Theme.PROJECTOR, en, 1280, 720),
        new Screen(Example.PRODUCT, Mode.DIFFERENCES, 99, Theme.DARK, en, 1280, 720),
        new Screen(Example.NINE_PATHS, Mode.MERGED, 12, Theme.LIGHT, en, 1280, 720),
        new Screen(Example.NINE_PATHS, Mode.REVERSE, 99, Theme.PROJECTOR, zh, 1920, 1080),
        new Screen(Example.SURVEY, Mode.REVERSE, 17, Theme.PROJECTOR, en, 1366, 768),
        new Screen(Example.TWO_OUTPUTS, Mode.MERGED, 99, Theme.DARK, en, 1366, 768),
        new Screen(Example.NEURON, Mode.REVERSE, 24, Theme.LIGHT, zh, 1920, 1080),
        new Screen(Example.SLOW_NEURON, Mode.REVERSE, 20, Theme.DARK, zh, 1280, 720),
        new Screen(Example.VANISHING_CHAIN, Mode.REVERSE, 80, Theme.LIGHT, en, 1920, 1080),
        new Screen(Example.NETWORK, Mode.REVERSE, 200, Theme.DARK, en, 1920, 1080));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nothingLiesOutsideTheWindow(Screen screen) {
    StudioState state = new StudioState();
    Studio[] studio = new Studio[1];
    Scene[] scene = new Scene[1];
    Fx.run(
        () -> {
          studio[0] = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(screen.theme());
          state.texts().localeProperty().set(screen.language());
          state.program().open(screen.example());
          state.program().setup().modeProperty().set(screen.mode());
          // Without a stage: a snapshot needs none, and the headless screen has one size only.
          scene[0] = studio[0].scene(screen.width(), screen.height());
        });
    Fx.until(
        () ->
            state.program().studyProperty().get() != null && !state.program().busyProperty().get());
    Fx.run(() -> state.program().goTo(screen.step()));
    WaitForAsyncUtils.waitForFxEvents();
    assertNotNull(state.program().frameProperty().get());
    Shots.save(scene[0], screen.toString());
    for (String id : List.of("#example", "#settings", "#play", "#where", "#wrt", "#graph")) {
      Node node = Fx.find(scene[0], id);
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      assertTrue(
          bounds.getMinX() >= 0
              && bounds.getMaxX() <= screen.width() + 0.5
              && bounds.getMaxY() <= screen.height() + 0.5,
          id + " lies outside: " + bounds);
    }
    Node graph = Fx.find(scene[0], "#graph");
    assertTrue(
        graph.getLayoutBounds().getWidth() > screen.width() * 0.63,
        "the picture has the room: " + graph.getLayoutBounds().getWidth());
  }
}
