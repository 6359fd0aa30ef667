package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Item;
import edgewise.figure.Mark;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.study.ProgramStudy;
import edgewise.ui.present.HallPane;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A lecture with a clicker: its keys always do the same, and nothing can be edited by accident. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class PresentingTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private WindowRobot person;
  private Stage stage;

  @Start
  void open(Stage primary) {
    stage = primary;
    studio = studios.first(folder, stage);
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    person = new WindowRobot(robot, studio);
    person.settle();
    robot.interact(() -> studio.state().appearance().animatedProperty().set(false));
  }

  @AfterEach
  void leave(QuickRobot robot) {
    robot.interact(() -> studio.presentation().leave());
  }

  private int position() {
    return studio.state().program().positionProperty().get();
  }

  private HallPane hall() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(HallPane.class::isInstance)
        .map(HallPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClickerWalksTheLecture(QuickRobot robot) {
    robot.type(KeyCode.F5);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(studio.presentation().runningProperty().get());
    assertEquals(0, position());
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_UP);
    assertEquals(1, position());
    for (KeyCode next :
        List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.N, KeyCode.SPACE, KeyCode.ENTER)) {
      robot.type(next);
    }
    assertEquals(6, position());
    for (KeyCode previous : List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.P, KeyCode.BACK_SPACE)) {
      robot.type(previous);
    }
    assertEquals(2, position());
    for (int i = 0; i < 40; i++) {
      robot.type(KeyCode.PAGE_DOWN);
    }
    assertEquals(15, position(), "extra presses are harmless");
    robot.type(KeyCode.F5);
    assertEquals(15, position(), "a clicker's start button is ignored");
    robot.type(KeyCode.ESCAPE);
    assertFalse(studio.presentation().runningProperty().get());
    robot.type(KeyCode.LEFT);
    assertEquals(14, position(), "the studio is as it was, at the step of the lecture");
  }

  @Test
  void theScreenIsBlankedAndTheNextKeyBringsItBack(QuickRobot robot) {
    person.press(KeyCode.SHIFT, KeyCode.F5);
    assertEquals(1, position(), "from here");
    Node blank = Fx.find(hall(), "#blank");
    robot.type(KeyCode.B);
    assertTrue(blank.isVisible());
    robot.type(KeyCode.PAGE_DOWN);
    assertFalse(blank.isVisible());
    assertEquals(1, position(), "the key that brings it back does no more");
    robot.type(KeyCode.PERIOD);
    assertTrue(blank.isVisible());
    robot.type(KeyCode.PERIOD);
    assertFalse(blank.isVisible());
    robot.type(KeyCode.W);
    assertTrue(blank.isVisible() && blank.getStyle().contains("white"));
    robot.type(KeyCode.W);
    robot.type(KeyCode.L);
    assertTrue(Fx.find(hall(), "#spotlight").isVisible());
    robot.type(KeyCode.L);
    assertFalse(Fx.find(hall(), "#spotlight").isVisible());
  }

  @Test
  void aNumberAndEnterJumps(QuickRobot robot) {
    robot.type(KeyCode.F5);
    robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
    assertEquals(12, position());
    robot.type(KeyCode.DIGIT9).type(KeyCode.DIGIT9).type(KeyCode.ENTER);
    assertEquals(15, position());
    robot.type(KeyCode.DIGIT3).type(KeyCode.PAGE_UP).type(KeyCode.ENTER);
    assertEquals(15, position(), "another key forgets the number: back one, on one");
  }

  @Test
  void editingIsLockedAndHelpStillCloses(QuickRobot robot) {
    String text = person.text();
    robot.type(KeyCode.F5);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    robot.type(KeyCode.DELETE).type(KeyCode.F2).type(KeyCode.INSERT);
    assertEquals(text, person.text());
    robot.type(KeyCode.F1);
    assertTrue(Fx.find(hall(), "#help").isVisible());
    robot.type(KeyCode.ESCAPE);
    assertFalse(Fx.find(hall(), "#help").isVisible());
    robot.targetWindow(hall().getScene().getWindow()).write("?", 0);
    assertTrue(Fx.find(hall(), "#help").isVisible());
    robot.type(KeyCode.ESCAPE);
    assertTrue(studio.presentation().runningProperty().get());
    robot.type(KeyCode.A);
    assertTrue(studio.state().program().playingProperty().get());
    robot.type(KeyCode.A);
    assertFalse(studio.state().program().playingProperty().get());
  }

  @Test
  void everythingInTheHallIsLargeThickAndOfHighContrast(QuickRobot robot) {
    for (Example example : List.of(Example.PRODUCT, Example.NINE_PATHS, Example.SURVEY)) {
      robot.interact(() -> studio.documents().open(example));
      person.settle();
      robot.type(KeyCode.F5);
      robot.type(KeyCode.END);
      person.settle();
      robot.interact(() -> legible(hall(), example));
      robot.type(KeyCode.ESCAPE);
    }
  }

  private static void legible(Parent parent, Example example) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible()) {
        continue;
      }
      if (node instanceof Text text && !text.getText().isBlank() && isWord(text)) {
        assertTrue(
            text.getFont().getSize() >= 24,
            example + ": “" + text.getText() + "” in " + text.getFont().getSize() + " px");
      }
      if (node instanceof Label || node instanceof Parent) {
        legible((Parent) node, example);
      }
    }
  }

  /** Icons are drawn by a font of their own. */
  private static boolean isWord(Text text) {
    return text.getText().codePoints().allMatch(c -> c < 0xe000 || c > 0xf8ff);
  }

  @Test
  void everyMarkOfEveryExampleIsLegibleInTheHall(QuickRobot robot) {
    for (Example example : Example.values()) {
      robot.interact(() -> studio.documents().open(example));
      person.settle();
      ProgramStudy study = studio.state().program().studyProperty().get();
      GraphDrawing drawing =
          GraphDrawing.of(
              study.trace(),
              new GraphDrawing.Options(study.setup().direction(), false, Theme.PROJECTOR.sizes()));
      for (int step : List.of(0, study.trace().size() / 2, study.trace().size())) {
        for (Item item : drawing.figure(study.trace().frame(step), Theme.PROJECTOR).items()) {
          for (Mark mark : item.marks()) {
            if (mark instanceof Mark.Stroke stroke && item.opacity() == 1) {
              assertTrue(stroke.width() >= 3, example + " " + item.key());
              assertTrue(
                  stroke.ink().contrast(Theme.PROJECTOR.surface()) >= 7,
                  example + " " + item.key() + " " + stroke.ink().css());
            }
          }
        }
      }
    }
  }
}
