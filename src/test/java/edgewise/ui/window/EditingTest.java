package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.ItemKey;
import edgewise.graph.Edge;
import edgewise.settings.SettingsFolder;
import edgewise.ui.keys.Command;
import edgewise.ui.table.TablePane;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The graph edited and pointed at, by mouse and by keyboard, with its text. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class EditingTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private WindowRobot person;

  @Start
  void open(Stage stage) {
    studio = studios.add(Studio.first(SettingsFolder.at(folder)));
    stage.setScene(studio.scene(1280, 720));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    person = new WindowRobot(robot, studio);
    person.settle();
    robot.interact(() -> studio.state().appearance().animatedProperty().set(false));
  }

  @Test
  void aDraggedNodeStaysWhereItWasPutAndComesBackByUndo(QuickRobot robot) {
    Point2D before = person.node("a");
    robot.drag(before, MouseButton.PRIMARY).moveBy(-60, -90).drop();
    person.settle();
    Point2D after = person.node("a");
    assertEquals(-60, after.getX() - before.getX(), 3);
    assertEquals(-90, after.getY() - before.getY(), 3);
    person.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(studio.state().program().setup().placesProperty().get().isEmpty());
    person.press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(1, studio.state().program().setup().placesProperty().get().size());
  }

  @Test
  void anEdgeIsDrawnWithTheMouseAndTheTextFollows(QuickRobot robot) {
    robot.moveTo(person.node("a")).moveBy(4, 4);
    person.settle();
    assertTrue(robot.lookup("#edge-handle").query().isVisible());
    Point2D to = person.node("d");
    robot.moveTo("#edge-handle").press(MouseButton.PRIMARY);
    robot.moveTo(to).release(MouseButton.PRIMARY);
    person.settle();
    assertTrue(person.text().contains("d = b + 1 + a"), person.text());
    person.press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(person.text().contains("d = b + 1\n"), person.text());
  }

  @Test
  void aNodeIsDeletedWithTheKeyboard(QuickRobot robot) {
    robot.clickOn(person.node("d")).type(KeyCode.DELETE);
    person.settle();
    assertEquals("a = 2\nb = 1\nc = a + b\ne = c\n", person.text());
    person.press(KeyCode.CONTROL, KeyCode.Z);
    person.settle();
    assertEquals(5, studio.state().program().studyProperty().get().graph().nodes().size());
  }

  @Test
  void aNodeIsRenamedInPlace(QuickRobot robot) {
    robot.doubleClickOn(person.node("c"));
    robot.write("sum_1", 0).type(KeyCode.ENTER);
    person.settle();
    assertTrue(person.text().contains("sum_1 = a + b"), person.text());
    assertTrue(person.text().contains("e = sum_1 * d"), person.text());
  }

  @Test
  void aNameThatIsTakenIsRefusedWithAReason(QuickRobot robot) {
    robot.doubleClickOn(person.node("c"));
    robot.write("d", 0).type(KeyCode.ENTER);
    Label notice = robot.lookup("#notice").queryAs(Label.class);
    assertTrue(notice.isVisible() && notice.getText().contains("already"), notice.getText());
    assertTrue(person.text().contains("c = a + b"));
  }

  @Test
  void aNodeIsAddedWhereADoubleClickFalls(QuickRobot robot) {
    Point2D beside = person.node("d").add(180, -120);
    robot.doubleClickOn(beside);
    person.settle();
    assertTrue(person.text().contains("x = 1\n"), person.text());
    Point2D there = person.node("x");
    assertEquals(beside.getX(), there.getX(), 4);
    assertEquals(beside.getY(), there.getY(), 4);
  }

  @Test
  void fromAnEmptyWindowToTheReversePassWithTheKeyboardOnly(QuickRobot robot) {
    person.press(KeyCode.CONTROL, KeyCode.N);
    person.settleEmpty();
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#graph .picture").query().isVisible(), "nothing is left of before");
    assertEquals("waiting for the program", robot.lookup("#where").queryLabeled().getText());
    robot.write("u = 3", 0).type(KeyCode.ENTER).write("v = u*u + u", 0);
    person.settle();
    robot.type(KeyCode.ESCAPE).type(KeyCode.END);
    assertEquals(7, gradient("u"));
  }

  @Test
  void theKeyboardSelectsMovesConnectsAndNames(QuickRobot robot) {
    robot.clickOn("#graph");
    person.press(KeyCode.ESCAPE);
    person.press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(
        new ItemKey.NodeKey("a"), studio.state().program().selection().current().orElseThrow());
    person.press(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(1, studio.state().program().setup().placesProperty().get().size());
    robot.type(KeyCode.C);
    robot.interact(() -> studio.state().program().selection().select(new ItemKey.NodeKey("e")));
    robot.type(KeyCode.C);
    person.settle();
    assertTrue(person.text().contains("e = c * d * a"), person.text());
    robot.type(KeyCode.F2).write("y", 0).type(KeyCode.ENTER);
    person.settle();
    assertTrue(person.text().contains("y = c * d * a"), person.text());
    person.press(KeyCode.INSERT);
    person.settle();
    assertTrue(person.text().contains("x = 1"), person.text());
  }

  @Test
  void aPartIsCopiedAndPastedAsText(QuickRobot robot) {
    robot.clickOn(person.node("d"));
    person.press(KeyCode.CONTROL, KeyCode.C);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertEquals("b = 1\nd = b + 1\n", copied[0]);
    person.press(KeyCode.CONTROL, KeyCode.V);
    person.settle();
    assertTrue(person.text().contains("d_1 = b_1 + 1"), person.text());
  }

  @Test
  void aWordIsUndoneAtOnceAndAllOfItComesBack(QuickRobot robot) {
    String before = person.text();
    person.press(KeyCode.CONTROL, KeyCode.E);
    robot.write("f = e", 0);
    person.settle();
    assertTrue(person.text().endsWith("f = e"));
    for (int i = 0; i < 6 && !person.text().equals(before); i++) {
      person.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(before, person.text());
    assertEquals(before, robot.lookup("#program").queryAs(CodeArea.class).getText());
    for (int i = 0; i < 6; i++) {
      person.press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertTrue(person.text().endsWith("f = e"), person.text());
  }

  @Test
  void whileTheProgramIsWrongNoNumberOfTheOldOneIsShown(QuickRobot robot) {
    robot.clickOn("#graph").type(KeyCode.END);
    assertEquals(5, gradient("b"));
    person.press(KeyCode.CONTROL, KeyCode.E);
    robot.write("f = (", 0);
    person.settle();
    assertFalse(studio.state().program().freshProperty().get());
    assertTrue(studio.state().program().frameProperty().get().gradient().isEmpty());
    assertEquals(0, studio.state().program().frameProperty().get().position());
    assertFalse(robot.lookup("#formulas").query().getParent().isVisible());
  }

  @Test
  void pointingAtANodeLightsItInFormulaTableAndText(QuickRobot robot) {
    robot.clickOn("#graph").type(KeyCode.END);
    robot.moveTo(person.node("c"));
    assertEquals(
        new ItemKey.NodeKey("c"), studio.state().program().selection().pointedProperty().get());
    CodeArea area = robot.lookup("#program").queryAs(CodeArea.class);
    assertTrue(area.getParagraph(2).getParagraphStyle().contains("pointed"));
    assertTrue(
        robot.lookup(".symbol").queryAllAs(Rectangle.class).stream()
            .filter(s -> new ItemKey.NodeKey("c").equals(s.getUserData()))
            .allMatch(s -> s.getPseudoClassStates().toString().contains("lit")));
    robot.moveTo("#present");
    assertNull(studio.state().program().selection().pointedProperty().get());
  }

  @Test
  void pointingAtASymbolInAFormulaLightsTheNode(QuickRobot robot) {
    robot.clickOn("#graph").type(KeyCode.END).type(KeyCode.LEFT);
    person.settle();
    Rectangle symbol =
        robot.lookup(".symbol").queryAllAs(Rectangle.class).stream()
            .filter(s -> new ItemKey.NodeKey("d").equals(s.getUserData()))
            .findFirst()
            .orElseThrow();
    robot.moveTo(symbol);
    assertEquals(
        new ItemKey.NodeKey("d"), studio.state().program().selection().pointedProperty().get());
  }

  @Test
  void aClickedEdgeTellsItsRule(QuickRobot robot) {
    robot.clickOn("#graph").type(KeyCode.END);
    Edge edge =
        studio.state().program().studyProperty().get().graph().edges().stream()
            .filter(e -> e.id().equals("c->e"))
            .findFirst()
            .orElseThrow();
    robot.clickOn(person.place(new ItemKey.BoxKey(edge.id())));
    assertTrue(robot.lookup("#inspector").query().isVisible());
    assertEquals("THIS EDGE", robot.lookup("#inspector .section").queryAs(Label.class).getText());
    person.press(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#inspector").query().isVisible());
  }

  @Test
  void theTableFillsAsStepsAreTakenAndIsCopied(QuickRobot robot) {
    person.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    TableView<?> table = robot.lookup("#table").queryAs(TableView.class);
    assertEquals(1, table.getItems().size());
    robot.type(KeyCode.RIGHT);
    assertEquals(2, table.getItems().size());
    robot.type(KeyCode.END);
    assertEquals(5, table.getItems().size());
    robot.clickOn("#copy-csv");
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertEquals(
        List.of(
            "node,definition,primal,tangent,adjoint",
            "a,,2,,2",
            "b,,1,,5",
            "c,a + b,3,,2",
            "d,b + 1,2,,3",
            "e,c * d,6,,1"),
        copied[0].lines().toList());
    assertTrue(robot.lookup(node -> node instanceof TablePane).query().isVisible());
  }

  @Test
  void searchSelectsANodeByItsName(QuickRobot robot) {
    person.press(KeyCode.CONTROL, KeyCode.F);
    robot.write("d", 0);
    assertEquals(
        new ItemKey.NodeKey("d"), studio.state().program().selection().current().orElseThrow());
    person.press(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#finder").query().isVisible());
  }

  @Test
  void aStepIsJumpedToByNumber(QuickRobot robot) {
    person.press(KeyCode.CONTROL, KeyCode.G);
    robot.write("12", 0).type(KeyCode.ENTER);
    assertEquals(12, studio.state().program().positionProperty().get());
  }

  @Test
  void everyKeyStandsInTheHelp(QuickRobot robot) {
    robot.write("?", 0);
    List<String> words =
        robot.lookup("#help .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    for (Command command : Command.values()) {
      String name = studio.state().texts().get("command." + command.id());
      assertTrue(words.contains(name), name);
    }
    assertTrue(words.contains("F1  ?"), words.toString());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#help").query().isVisible());
  }

  @Test
  void newValuesAreDrawnFromASeedAndComeBack(QuickRobot robot) {
    robot.clickOn("#graph");
    person.press(KeyCode.SHIFT, KeyCode.R);
    String drawn = person.text();
    assertFalse(drawn.startsWith("a = 2\nb = 1\n"), drawn);
    assertEquals(0, studio.state().program().positionProperty().get());
    robot.interact(() -> studio.state().program().setInput("a", 42));
    robot.type(KeyCode.R);
    assertEquals(drawn, person.text());
  }

  private double gradient(String name) {
    return studio.state().program().frameProperty().get().gradient().get(person.graphNode(name));
  }
}
