package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.Node;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.state.StudioState;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person meets it: real keys, real clicks, and what is then to be seen. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class WindowTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;

  @Start
  void open(Stage stage) {
    studio = studios.add(Studio.first(SettingsFolder.at(folder)));
    stage.setScene(studio.scene(1280, 720));
    // The headless screen draws nothing beyond its edges.
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private StudioState state() {
    return studio.state();
  }

  /** Waits until what was typed has been worked out. */
  private void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    Fx.until(
        () ->
            state().program().studyProperty().get() != null
                && !state().program().busyProperty().get());
  }

  private void type(QuickRobot robot, String program) {
    CodeArea area = robot.lookup("#program").queryAs(CodeArea.class);
    robot.clickOn(area).press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.type(KeyCode.DELETE);
    for (String line : program.split("\n")) {
      robot.write(line, 0);
      robot.type(KeyCode.ENTER);
    }
    settle();
  }

  private double gradient(String wrt) {
    Node node = state().program().studyProperty().get().graph().node(wrt).orElseThrow();
    return state().program().frameProperty().get().gradient().get(node);
  }

  private String where(QuickRobot robot) {
    return robot.lookup("#where").queryAs(Label.class).getText();
  }

  @Test
  void opensOnTheFirstExampleAtItsFirstStep(QuickRobot robot) {
    settle();
    assertEquals("Step 1 of 15 · evaluate", where(robot));
    assertTrue(robot.lookup("#first-hint").query().isVisible());
    robot.type(KeyCode.RIGHT); // without a click: the first key is a step
    assertEquals("Step 2 of 15 · evaluate", where(robot));
    assertFalse(robot.lookup("#first-hint").query().isVisible());
  }

  @Test
  void stepsWithKeysToTheEndAndBack(QuickRobot robot) {
    settle();
    robot.clickOn("#graph");
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.RIGHT);
    }
    assertEquals("Step 15 of 15 · reverse sweep", where(robot));
    assertEquals(5, gradient("b"));
    assertEquals(2, gradient("a"));
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.LEFT);
    }
    assertEquals("Step 0 of 15 · start", where(robot));
    robot.type(KeyCode.END);
    assertEquals("Step 15 of 15 · reverse sweep", where(robot));
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertEquals("Step 10 of 15 · local partials", where(robot));
    robot.type(KeyCode.HOME);
    assertEquals("Step 0 of 15 · start", where(robot));
  }

  @Test
  void stepsWithButtons(QuickRobot robot) {
    settle();
    robot.clickOn("#next").clickOn("#next").clickOn("#previous");
    assertEquals("Step 2 of 15 · evaluate", where(robot));
    robot.clickOn("#last");
    assertEquals("Step 15 of 15 · reverse sweep", where(robot));
    robot.clickOn("#first");
    assertEquals("Step 0 of 15 · start", where(robot));
  }

  @Test
  void aTypedProgramIsDrawnAndDifferentiated(QuickRobot robot) {
    type(robot, "p = 3\nq = p * p + p");
    robot.type(KeyCode.ESCAPE).type(KeyCode.END);
    assertEquals(12, state().program().frameProperty().get().primal(node("q")).orElseThrow());
    assertEquals(7, gradient("p"));
    assertTrue(robot.lookup("#input-p").tryQuery().isPresent());
  }

  private Node node(String name) {
    return state().program().studyProperty().get().graph().node(name).orElseThrow();
  }

  @Test
  void aWrongProgramIsToldInPlaceAndKeepsTheLastPicture(QuickRobot robot) {
    settle();
    type(robot, "a = 2\nb = sni(a)");
    assertEquals(1, state().program().problemsProperty().get().size());
    String message = robot.lookup(".problem").queryAs(Label.class).getText();
    assertTrue(message.contains("line 2") && message.contains("sin"), message);
    // The last right text on the way was "b = sni": three nodes.
    assertEquals(3, state().program().studyProperty().get().graph().nodes().size());
  }

  @Test
  void aChangedValueChangesEveryNumberAndKeepsTheStep(QuickRobot robot) {
    settle();
    robot.clickOn("#graph").type(KeyCode.END);
    TextField field = robot.lookup("#input-a").queryAs(TextField.class);
    robot.doubleClickOn(field).write("4", 0);
    settle();
    assertTrue(
        state().program().setup().textProperty().get().startsWith("a = 4"),
        state().program().setup().textProperty().get());
    assertEquals("Step 15 of 15 · reverse sweep", where(robot));
    assertEquals(7, gradient("b"));
    assertEquals(10, state().program().frameProperty().get().primal(node("e")).orElseThrow());
  }

  @Test
  void everyStrategyFindsTheSameDerivative(QuickRobot robot) {
    settle();
    for (Mode mode : Mode.values()) {
      robot.clickOn("#strategy-" + mode.id());
      settle();
      robot.clickOn("#graph").type(KeyCode.END);
      if (mode != Mode.EVALUATE) {
        assertEquals(5, gradient("b"), 1e-6, mode.id());
      }
    }
  }

  @Test
  void aTextFieldKeepsItsKeys(QuickRobot robot) {
    settle();
    robot.clickOn("#program").type(KeyCode.RIGHT).type(KeyCode.HOME).type(KeyCode.END);
    assertEquals("Step 1 of 15 · evaluate", where(robot));
  }

  @Test
  void playingTakesStepsUntilAKeyPausesIt(QuickRobot robot) {
    settle();
    robot.interact(() -> state().program().speedProperty().set(4));
    robot.clickOn("#graph").type(KeyCode.SPACE);
    Fx.until(() -> state().program().positionProperty().get() >= 3);
    robot.type(KeyCode.LEFT);
    assertFalse(state().program().playingProperty().get());
  }

  @Test
  void theLanguageChangesWhileRunning(QuickRobot robot) {
    settle();
    robot.clickOn("#language");
    assertEquals(Locale.SIMPLIFIED_CHINESE, state().texts().locale());
    assertEquals("第 1 步，共 15 步 · 求值", where(robot));
    robot.clickOn("#language");
    assertEquals("Step 1 of 15 · evaluate", where(robot));
  }

  @Test
  void aClickWhileMergingEliminatesThatNode(QuickRobot robot) {
    settle();
    robot.clickOn("#strategy-merged");
    settle();
    robot.clickOn("#graph").type(KeyCode.END);
    robot.interact(() -> state().program().goTo(10));
    robot.clickOn(new WindowRobot(robot, studio).node("d"));
    settle();
    assertTrue(state().program().frameProperty().get().isEliminated(node("d")));
    assertFalse(state().program().frameProperty().get().isEliminated(node("c")));
  }
}
