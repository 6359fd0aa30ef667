package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.Stage;
import edgewise.ui.present.HallPane;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lecture on a network: what is presented is what the Network tab shows, with the same keys. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkPresentingTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private WindowRobot person;
  private javafx.stage.Stage stage;

  @Start
  void open(javafx.stage.Stage primary) {
    stage = primary;
    studio = studios.first(folder, stage);
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    person = new WindowRobot(robot, studio);
    person.settle();
    Fx.run(
        () -> {
          studio.state().appearance().animatedProperty().set(false);
          studio.state().appearance().tabProperty().set(Tab.NETWORK);
        });
  }

  @AfterEach
  void leave(QuickRobot robot) {
    Fx.run(() -> studio.presentation().leave());
  }

  private NetworkState network() {
    return studio.state().network();
  }

  private int position() {
    return network().positionProperty().get();
  }

  private static HallPane hall() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(HallPane.class::isInstance)
        .map(HallPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Stage algorithm() {
    return network().step().map(BackpropagationStep::stage).orElseThrow();
  }

  @Test
  void aClickerWalksBackpropagationToItsEndAndBack(QuickRobot robot) {
    int program = studio.state().program().positionProperty().get();
    Fx.run(() -> network().goTo(7));
    robot.type(KeyCode.F5);
    assertTrue(studio.presentation().runningProperty().get());
    assertEquals(0, position(), "from the start");
    int size = network().size();
    for (int step = 1; step <= size; step++) {
      robot.type(KeyCode.PAGE_DOWN);
      assertEquals(step, position());
    }
    assertEquals(size + " / " + size, ((Label) Fx.find(hall(), "#hall-where")).getText());
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals(size, position(), "extra presses are harmless");
    for (KeyCode previous :
        List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P, KeyCode.BACK_SPACE)) {
      robot.type(previous);
    }
    assertEquals(size - 5, position());
    robot.type(KeyCode.HOME);
    for (KeyCode next :
        List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.N, KeyCode.SPACE, KeyCode.ENTER)) {
      robot.type(next);
    }
    assertEquals(5, position());
    robot.type(KeyCode.ESCAPE);
    assertFalse(studio.presentation().runningProperty().get());
    assertEquals(Tab.NETWORK, studio.state().appearance().tabProperty().get());
    robot.type(KeyCode.RIGHT);
    assertEquals(6, position(), "the tab goes on at the step of the lecture");
    assertEquals(
        program, studio.state().program().positionProperty().get(), "the program has not moved");
  }

  @Test
  void presentingFromHereKeepsTheStepAndPhasesAreThoseOfTheAlgorithm(QuickRobot robot) {
    Fx.run(() -> network().goTo(3));
    person.press(KeyCode.SHIFT, KeyCode.F5);
    assertEquals(3, position(), "from here");
    assertEquals(Stage.INPUT, algorithm());
    for (Stage stage :
        List.of(Stage.FEEDFORWARD, Stage.OUTPUT_ERROR, Stage.BACKPROPAGATE, Stage.OUTPUT)) {
      person.press(KeyCode.SHIFT, KeyCode.RIGHT);
      assertEquals(stage, algorithm());
    }
    assertEquals(network().size(), position());
    person.press(KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals(Stage.BACKPROPAGATE, algorithm());
    robot.type(KeyCode.HOME);
    assertEquals(0, position());
    robot.type(KeyCode.END);
    assertEquals(network().size(), position());
  }

  @Test
  void aNumberAndEnterJumpsAndABlankHallComesBack(QuickRobot robot) {
    robot.type(KeyCode.F5);
    robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT1).type(KeyCode.ENTER);
    assertEquals(21, position());
    Node blank = Fx.find(hall(), "#blank");
    robot.type(KeyCode.B);
    assertTrue(blank.isVisible());
    robot.type(KeyCode.PAGE_DOWN);
    assertFalse(blank.isVisible());
    assertEquals(21, position(), "the key that brings it back does no more");
    robot.type(KeyCode.W);
    assertTrue(blank.isVisible() && blank.getStyle().contains("white"));
    robot.type(KeyCode.W);
    robot.type(KeyCode.L);
    assertTrue(Fx.find(hall(), "#spotlight").isVisible());
    person.press(KeyCode.CONTROL, KeyCode.G);
    robot.type(KeyCode.DIGIT9).type(KeyCode.ENTER);
    assertEquals(9, position(), "the prompt asks for a step of the network");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void itPlaysByItselfAndAStepByHandPausesIt(QuickRobot robot) {
    int seed = studio.state().program().seedProperty().get();
    robot.type(KeyCode.F5);
    robot.type(KeyCode.A);
    assertTrue(network().playingProperty().get());
    assertFalse(
        studio.state().program().playingProperty().get(), "the program does not play unseen");
    robot.type(KeyCode.PLUS);
    assertEquals(2, network().speedProperty().get());
    Fx.until(() -> position() >= 1);
    robot.type(KeyCode.PAGE_DOWN);
    assertFalse(network().playingProperty().get());
    robot.type(KeyCode.R);
    assertEquals(
        seed, studio.state().program().seedProperty().get(), "the program keeps its inputs");
  }

  @Test
  void aKeyChoosesThePictureAndTheOnesThatZoomReachIt(QuickRobot robot) {
    robot.type(KeyCode.F5);
    robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT1).type(KeyCode.ENTER);
    robot.type(KeyCode.G).type(KeyCode.G);
    assertEquals(NetworkState.Pictures.GRAPH, network().picturesProperty().get());
    Node graph = Fx.find(hall(), "#graph-picture");
    assertTrue(graph.isVisible());
    assertFalse(Fx.find(hall(), "#neurons-picture").isVisible());
    robot.type(KeyCode.G);
    assertTrue(Fx.find(hall(), "#neurons-picture").isVisible());
    person.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(21, position(), "nothing is edited");
    robot.type(KeyCode.F1);
    assertTrue(Fx.find(hall(), "#help").isVisible());
    robot.type(KeyCode.ESCAPE);
    assertTrue(studio.presentation().runningProperty().get());
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.F5);
    assertTrue(Fx.find(hall(), "#neurons-picture").isVisible(), "and it can be presented again");
  }
}
