package edgewise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.SettingsFolder;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.strategy.Mode;
import edgewise.strategy.Stages;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The drawers in the place of the step: all paths, and elimination by hand. */
@ExtendWith(ApplicationExtension.class)
class DrawersTest {
  @TempDir static Path folder;
  private Studio studio;

  @Start
  void start(Stage stage) {
    studio = new Studio(new StudioState(), SettingsFolder.at(folder));
    studio.state().appearance().animatedProperty().set(false);
    studio.state().open(Example.PRODUCT);
    stage.setScene(studio.scene(1280, 720));
    stage.show();
  }

  private WindowRobot window(FxRobot robot) {
    WindowRobot window = new WindowRobot(robot, studio);
    window.settle();
    return window;
  }

  private void open(FxRobot robot, Example example) {
    robot.interact(() -> studio.state().open(example));
    window(robot);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void ofTheTwoPathsFromBOneIsForgottenAndTheShortfallIsANumber(FxRobot robot) {
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    assertEquals("2 paths", text(robot, "#paths-count"));
    assertEquals("Sum 2 of 5", text(robot, "#paths-sum"));
    assertEquals("3 short: one path is left out", text(robot, "#paths-shortfall"));
    assertEquals(2, studio.state().lens().litPath().orElseThrow().length());
    window.press(KeyCode.DOWN);
    assertEquals("Sum 2 of 5", text(robot, "#paths-sum"), "lighting is not adding");
    window.press(KeyCode.ENTER);
    assertEquals("Sum 5 of 5", text(robot, "#paths-sum"));
    assertTrue(text(robot, "#paths-shortfall").startsWith("Nothing is left out"));
    robot.clickOn("#path-mark-1");
    assertEquals("2 short: one path is left out", text(robot, "#paths-shortfall"));
    window.press(KeyCode.ESCAPE);
    assertEquals(Drawer.NONE, studio.state().lens().drawerProperty().get());
    assertTrue(studio.state().lens().litPath().isEmpty(), "the picture is as before");
  }

  @Test
  void aSliderChangesTheSumAndKeepsTheChoice(FxRobot robot) {
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    robot.clickOn("#path-mark-2");
    robot.interact(() -> studio.state().setInput("a", 4));
    window.settle();
    assertEquals("Sum 7 of 7", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().lens().fromProperty().set("c"));
    assertEquals("Sum 2 of 2", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().lens().fromProperty().set("e"));
    assertEquals("Sum 1 of 1", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().lens().toProperty().set("a"));
    assertEquals("0 paths", text(robot, "#paths-count"));
  }

  @Test
  void ninePathsAreAddedOneByOne(FxRobot robot) {
    open(robot, Example.NINE_PATHS);
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    for (int i = 2; i <= 9; i++) {
      assertFalse(text(robot, "#paths-shortfall").startsWith("Nothing"));
      robot.clickOn("#paths-next");
      assertEquals(i, studio.state().lens().litProperty().get().number());
    }
    assertEquals("Sum 24 of 24", text(robot, "#paths-sum"));
    robot.clickOn("#paths-none");
    assertEquals("24 short: 9 paths are left out", text(robot, "#paths-shortfall"));
  }

  @Test
  void aGoogolOfPathsIsOpenedLikeAnyOther(FxRobot robot) {
    robot.interact(() -> studio.state().open(new Stages(100, 10).program()));
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    window.settle();
    WaitForAsyncUtils.waitForFxEvents();
    awaitSight();
    assertEquals("10¹⁰⁰ paths", text(robot, "#paths-count"));
    assertEquals(
        BigInteger.TEN.pow(100), studio.state().lens().sightProperty().get().paths().count());
    assertEquals(200, robot.lookup("#paths-list").queryAs(ListView.class).getItems().size());
  }

  private void awaitSight() {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> studio.state().lens().sightProperty().get() != null);
    } catch (TimeoutException e) {
      throw new AssertionError("no path was ever seen", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void eliminatedFromTheMiddleItTakesTwoMultiplicationsFewer(FxRobot robot) throws Exception {
    open(robot, Example.FROM_THE_MIDDLE);
    WindowRobot window = window(robot);
    window.press(KeyCode.E);
    window.settle();
    awaitBars(robot);
    assertEquals("15", text(robot, "#elimination-forward"));
    assertEquals("15", text(robot, "#elimination-reverse"));
    assertEquals("13", text(robot, "#elimination-markowitz"));
    assertEquals("13", text(robot, "#elimination-best"));
    assertEquals("0", text(robot, "#elimination-mine"));
    robot.clickOn("#eliminate-t");
    window.settle();
    assertEquals("1", text(robot, "#elimination-mine"));
    robot.clickOn(window.node("s"));
    window.settle();
    assertEquals("4", text(robot, "#elimination-mine"));
    assertTrue(robot.lookup("#elimination-undo").queryAs(Button.class).isFocusTraversable());
    robot.clickOn("#elimination-undo");
    window.settle();
    assertEquals("1", text(robot, "#elimination-mine"));
    robot.clickOn("#elimination-restart");
    window.settle();
    assertEquals("0", text(robot, "#elimination-mine"));
    robot.clickOn("#elimination-optimum");
    window.settle();
    assertEquals("13", text(robot, "#elimination-mine"));
    assertEquals("That is the optimum.", text(robot, "#elimination-verdict"));
    window.press(KeyCode.HOME);
    assertEquals("0", text(robot, "#elimination-mine"), "a step back is a step back here too");
  }

  private void awaitBars(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup("#elimination-best").tryQuery().isPresent());
  }

  @Test
  void theCountersOfTheNinePathsDropAsTheyFold(FxRobot robot) {
    open(robot, Example.NINE_PATHS);
    WindowRobot window = window(robot);
    robot.interact(() -> studio.state().inquiry().modeProperty().set(Mode.MERGED));
    window.settle();
    Set<String> seen = new LinkedHashSet<>();
    for (int k = 0; k <= studio.state().studyProperty().get().trace().size(); k++) {
      int step = k;
      robot.interact(() -> studio.state().goTo(step));
      if (robot.lookup("#whole").query().isVisible()) {
        seen.add(
            String.join(
                " ",
                text(robot, "#remainder-paths"),
                text(robot, "#remainder-multiplications"),
                text(robot, "#remainder-additions")));
      }
    }
    assertEquals(Set.of("9 9 8", "3 3 4", "1 1 4"), seen);
  }

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
        new Shot("paths", Example.SURVEY, 99, KeyCode.P, Theme.LIGHT, zh, 1366, 768),
        new Shot("elimination", Example.FROM_THE_MIDDLE, 0, KeyCode.E, Theme.LIGHT, en, 1280, 720),
        new Shot("elimination", Example.CHEAPEST_FIRST, 0, KeyCode.E, Theme.DARK, zh, 1366, 768),
        new Shot("elimination", Example.NETWORK, 0, KeyCode.E, Theme.LIGHT, en, 1920, 1080),
        new Shot("elimination", Example.TWO_OUTPUTS, 0, KeyCode.E, Theme.PROJECTOR, zh, 1280, 720),
        new Shot("folding", Example.NINE_PATHS, 9, null, Theme.LIGHT, en, 1280, 720),
        new Shot("folding", Example.NINE_PATHS, 10, null, Theme.DARK, zh, 1280, 720),
        new Shot("folding", Example.NINE_PATHS, 11, null, Theme.LIGHT, en, 1366, 768),
        new Shot("folding", Example.NINE_PATHS, 12, null, Theme.PROJECTOR, en, 1920, 1080),
        new Shot("folding", Example.PRODUCT, 13, null, Theme.LIGHT, en, 1280, 720));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theDrawersAreWholeAndLeaveThePictureItsRoom(Shot shot, FxRobot robot) throws Exception {
    Studio[] own = new Studio[1];
    Scene[] scene = new Scene[1];
    robot.interact(
        () -> {
          own[0] = new Studio(new StudioState(), SettingsFolder.at(folder));
          StudioState state = own[0].state();
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(shot.theme());
          state.texts().localeProperty().set(shot.language());
          state.open(shot.example());
          scene[0] = own[0].scene(shot.w(), shot.h());
        });
    WindowRobot window = new WindowRobot(robot, own[0]);
    window.settle();
    robot.interact(
        () -> {
          if (shot.key() == null) {
            own[0].state().inquiry().modeProperty().set(Mode.MERGED);
          }
        });
    window.settle();
    robot.interact(() -> own[0].state().goTo(shot.step()));
    robot.interact(
        () -> {
          if (shot.key() == KeyCode.P) {
            own[0].commands().run(Command.PATHS);
            own[0].state().lens().chooseNext();
            own[0].state().lens().chooseNext();
          } else if (shot.key() == KeyCode.E) {
            own[0].commands().run(Command.ELIMINATION);
          }
        });
    window.settle();
    if (shot.key() == KeyCode.E) {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> scene[0].lookup("#elimination-forward") != null);
      robot.interact(() -> ((Button) scene[0].lookup(".eliminate")).fire());
      window.settle();
    }
    Shots.save(
        robot,
        scene[0],
        String.join(
            "-",
            shot.name(),
            shot.example().id(),
            "" + shot.step(),
            shot.theme().id(),
            shot.language().getLanguage()),
        shot.w());
    assertTrue(
        scene[0].lookup("#graph").getLayoutBounds().getWidth() > shot.w() * 0.63,
        "the picture has the room");
  }
}
