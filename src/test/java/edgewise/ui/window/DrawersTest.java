package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.strategy.Stages;
import edgewise.ui.state.Drawer;
import edgewise.ui.state.StudioState;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The drawers in the place of the step: all paths, and elimination by hand. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class DrawersTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir static Path folder;
  private Studio studio;

  @Start
  void start(Stage stage) {
    studio = studios.add(new Studio(new StudioState(), SettingsFolder.at(folder)));
    studio.state().appearance().animatedProperty().set(false);
    studio.state().program().open(Example.PRODUCT);
    stage.setScene(studio.scene(1280, 720));
    stage.show();
  }

  private WindowRobot window(QuickRobot robot) {
    WindowRobot window = new WindowRobot(robot, studio);
    window.settle();
    return window;
  }

  private void open(QuickRobot robot, Example example) {
    robot.interact(() -> studio.state().program().open(example));
    window(robot);
  }

  private static String text(QuickRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void ofTheTwoPathsFromBOneIsForgottenAndTheShortfallIsANumber(QuickRobot robot) {
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    assertEquals("2 paths", text(robot, "#paths-count"));
    assertEquals("Sum 2 of 5", text(robot, "#paths-sum"));
    assertEquals("3 short: one path is left out", text(robot, "#paths-shortfall"));
    assertEquals(2, studio.state().paths().highlightedPath().orElseThrow().length());
    window.press(KeyCode.DOWN);
    assertEquals("Sum 2 of 5", text(robot, "#paths-sum"), "lighting is not adding");
    window.press(KeyCode.ENTER);
    assertEquals("Sum 5 of 5", text(robot, "#paths-sum"));
    assertTrue(text(robot, "#paths-shortfall").startsWith("Nothing is left out"));
    robot.clickOn("#path-mark-1");
    assertEquals("2 short: one path is left out", text(robot, "#paths-shortfall"));
    window.press(KeyCode.ESCAPE);
    assertEquals(Drawer.NONE, studio.state().paths().drawerProperty().get());
    assertTrue(studio.state().paths().highlightedPath().isEmpty(), "the picture is as before");
  }

  @Test
  void aSliderChangesTheSumAndKeepsTheChoice(QuickRobot robot) {
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    robot.clickOn("#path-mark-2");
    robot.interact(() -> studio.state().program().setInput("a", 4));
    window.settle();
    assertEquals("Sum 7 of 7", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().paths().fromProperty().set("c"));
    assertEquals("Sum 2 of 2", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().paths().fromProperty().set("e"));
    assertEquals("Sum 1 of 1", text(robot, "#paths-sum"));
    robot.interact(() -> studio.state().paths().toProperty().set("a"));
    assertEquals("0 paths", text(robot, "#paths-count"));
  }

  @Test
  void ninePathsAreAddedOneByOne(QuickRobot robot) {
    open(robot, Example.NINE_PATHS);
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    for (int i = 2; i <= 9; i++) {
      assertFalse(text(robot, "#paths-shortfall").startsWith("Nothing"));
      robot.clickOn("#paths-next");
      assertEquals(i, studio.state().paths().highlightedProperty().get().number());
    }
    assertEquals("Sum 24 of 24", text(robot, "#paths-sum"));
    robot.clickOn("#paths-none");
    assertEquals("24 short: 9 paths are left out", text(robot, "#paths-shortfall"));
  }

  @Test
  void aGoogolOfPathsIsOpenedLikeAnyOther(QuickRobot robot) {
    robot.interact(() -> studio.state().program().open(new Stages(100, 10).program()));
    WindowRobot window = window(robot);
    window.press(KeyCode.P);
    window.settle();
    WaitForAsyncUtils.waitForFxEvents();
    awaitSight();
    assertEquals("10¹⁰⁰ paths", text(robot, "#paths-count"));
    assertEquals(
        BigInteger.TEN.pow(100), studio.state().paths().foundPathsProperty().get().paths().count());
    assertEquals(200, robot.lookup("#paths-list").queryAs(ListView.class).getItems().size());
  }

  private void awaitSight() {
    Fx.until(() -> studio.state().paths().foundPathsProperty().get() != null);
  }

  @Test
  void eliminatedFromTheMiddleItTakesTwoMultiplicationsFewer(QuickRobot robot) throws Exception {
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
    window.press(KeyCode.TAB);
    assertTrue(robot.lookup("#eliminate-t").query().isFocused(), "the nodes are reached by key");
    window.press(KeyCode.ENTER);
    window.settle();
    assertTrue(robot.lookup("#eliminate-s").query().isFocused(), "and the keys stay there");
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

  private void awaitBars(QuickRobot robot) {
    Fx.until(() -> robot.lookup("#elimination-best").tryQuery().isPresent());
  }

  @Test
  void theCountersOfTheNinePathsDropAsTheyFold(QuickRobot robot) {
    open(robot, Example.NINE_PATHS);
    WindowRobot window = window(robot);
    robot.interact(() -> studio.state().program().setup().modeProperty().set(Mode.MERGED));
    window.settle();
    Set<String> seen = new LinkedHashSet<>();
    for (int k = 0; k <= studio.state().program().studyProperty().get().trace().size(); k++) {
      int step = k;
      robot.interact(() -> studio.state().program().goTo(step));
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
}
