package edgewise.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.ItemKey;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.settings.SettingsFolder;
import edgewise.ui.canvas.MathView;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import edgewise.ui.window.Fx;
import edgewise.ui.window.OpenStudios;
import edgewise.ui.window.QuickRobot;
import edgewise.ui.window.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A student points at one weight, anywhere, and is shown its path to the cost, its formula, its
 * cell and its number, everywhere; with the mouse or with the keyboard alone.
 */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkReachTest {
  private static final Quantity.Weight WEIGHT = new Quantity.Weight(3, 2, 4);
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private NetworkState network;
  private Stage stage;

  @Start
  void open(Stage primary) {
    stage = primary;
    Studio studio = studios.add(new Studio(new StudioState(), SettingsFolder.at(folder)));
    state = studio.state();
    network = state.network();
    stage.setScene(studio.scene(1280, 720));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @BeforeEach
  void begin(QuickRobot robot) {
    robot.interact(
        () -> {
          state.appearance().animatedProperty().set(false);
          state.texts().localeProperty().set(Locale.ENGLISH);
          state.appearance().tabProperty().set(Tab.NETWORK);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void go(QuickRobot robot, Predicate<BackpropagationStep> which) {
    List<BackpropagationStep> steps = network.studyProperty().get().steps();
    int k = 0;
    while (!which.test(steps.get(k))) {
      k++;
    }
    int step = k + 1;
    robot.interact(() -> network.goTo(step));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private static boolean isAboutTheWeight(BackpropagationStep step) {
    return step.about().equals(List.of(WEIGHT));
  }

  private NeuronsPicture neurons() {
    return (NeuronsPicture) Fx.find(stage.getScene(), "#neurons-picture");
  }

  private ExpandedPicture graph() {
    return (ExpandedPicture) Fx.find(stage.getScene(), "#graph-picture");
  }

  private MatrixView matrix() {
    return (MatrixView) Fx.find(stage.getScene(), "#network-matrix");
  }

  private Label cell(String name) {
    return Fx.all(stage.getScene().getRoot(), ".matrix-cell").stream()
        .map(Label.class::cast)
        .filter(c -> c.getAccessibleText() != null && c.getAccessibleText().startsWith(name + " "))
        .findFirst()
        .orElseThrow();
  }

  private Rectangle symbol(Quantity quantity) {
    return Fx.all(stage.getScene().getRoot(), ".symbol").stream()
        .map(Rectangle.class::cast)
        .filter(s -> new ItemKey.NodeKey(quantity.name()).equals(s.getUserData()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLit(Node node) {
    return node.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("lit"));
  }

  private static Point2D middle(Node pane, Bounds bounds) {
    return pane.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }

  private static Point2D middle(Node node) {
    return middle(node, node.getBoundsInLocal());
  }

  private void everythingTellsOfTheWeight(String pointedAt) {
    assertEquals(1, neurons().strengthOf(WEIGHT), pointedAt);
    assertEquals(1, neurons().strengthOf(new Quantity.Activation(3, 2)), "its path, " + pointedAt);
    assertEquals(1, neurons().strengthOf(new Quantity.Cost()), "its path, " + pointedAt);
    assertTrue(neurons().strengthOf(new Quantity.Weight(3, 1, 4)) < 0.5, "the rest steps back");
    for (Quantity on :
        List.of(WEIGHT, new Quantity.Product(3, 2, 4), new Quantity.PreActivation(3, 2))) {
      Bounds there = graph().boundsOf(on);
      assertFalse(there == null, on.name());
    }
    assertTrue(graph().highlighted().contains(new ItemKey.NodeKey("w3_24")), pointedAt);
    assertTrue(
        graph().highlighted().stream().filter(ItemKey.EdgeKey.class::isInstance).count() >= 5,
        "its path to the cost, " + pointedAt);
    assertTrue(isLit(cell("w3_24")), "its cell, " + pointedAt);
    assertTrue(isLit(symbol(WEIGHT)), "its formula, " + pointedAt);
    MathView number = (MathView) Fx.find(stage.getScene(), "#network-subject-value");
    assertTrue(number.getAccessibleText().endsWith("= -0.4"), number.getAccessibleText());
    assertTrue(neurons().getAccessibleText().contains("w3_24"), neurons().getAccessibleText());
  }

  @Test
  void pointingAtAWeightAnywhereLightsItEverywhere(QuickRobot robot) {
    go(robot, NetworkReachTest::isAboutTheWeight);
    robot.moveTo(middle(neurons(), neurons().boundsOf(WEIGHT)));
    everythingTellsOfTheWeight("in the network");
    robot.moveTo(middle(graph(), graph().boundsOf(WEIGHT)));
    everythingTellsOfTheWeight("in the graph");
    robot.moveTo(middle(cell("w3_24")));
    everythingTellsOfTheWeight("in the matrix");
    robot.moveTo(middle(symbol(WEIGHT)));
    everythingTellsOfTheWeight("in the formula");
    robot.moveTo(middle(Fx.find(stage.getScene(), "#network-where")));
    assertEquals(1, neurons().strengthOf(new Quantity.Weight(2, 1, 1)), 0.6, "nothing is lit");
    assertTrue(graph().highlighted().isEmpty());
  }

  @Test
  void aWeightThatIsClickedStaysLitAndIsSeenWithTheBeginningOfItsWay(QuickRobot robot) {
    Quantity.Weight far = new Quantity.Weight(2, 1, 1);
    go(robot, step -> step.equation() == BackpropagationEquation.BP1);
    assertFalse(isSeen(graph().boundsOf(far), graph()), "it is far from the step");
    robot.clickOn(middle(neurons(), neurons().boundsOf(far)));
    robot.moveTo(middle(Fx.find(stage.getScene(), "#network-where")));
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertTrue(isSeen(graph().boundsOf(far), graph()));
    assertTrue(isSeen(graph().boundsOf(new Quantity.Product(2, 1, 1)), graph()));
    assertTrue(graph().highlighted().contains(new ItemKey.NodeKey("w2_11")));
    assertEquals(1, neurons().strengthOf(far));
    robot.type(KeyCode.ESCAPE);
    assertTrue(graph().highlighted().isEmpty());
  }

  private static boolean isSeen(Bounds part, javafx.scene.layout.Region pane) {
    return part.getMinX() >= 0
        && part.getMinY() >= 0
        && part.getMaxX() <= pane.getWidth()
        && part.getMaxY() <= pane.getHeight();
  }

  /** With the keyboard, away and back: so the focus is seen. */
  private void focus(QuickRobot robot, Node node) {
    robot.interact(node::requestFocus);
    robot.type(KeyCode.TAB).press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(node.isFocused());
    robot.interact(() -> stage.getScene().getRoot().applyCss());
  }

  private static boolean hasFrame(javafx.scene.layout.Region pane) {
    return pane.getBorder() != null
        && pane.getBorder().getStrokes().getFirst().getWidths().getTop() >= 2
        && ((Color) pane.getBorder().getStrokes().getFirst().getTopStroke()).isOpaque();
  }

  @Test
  void theKeyboardWalksTheNeuronsToAWeightAndSelectsIt(QuickRobot robot) {
    go(robot, NetworkReachTest::isAboutTheWeight);
    focus(robot, neurons());
    assertTrue(hasFrame(neurons()), "the focus is seen");
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    assertTrue(neurons().getAccessibleText().startsWith("Neuron a3_2"), spoken(neurons()));
    robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
    assertTrue(neurons().getAccessibleText().startsWith("Neuron a2_1"), spoken(neurons()));
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.DOWN);
    }
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    robot.type(KeyCode.DOWN);
    assertTrue(
        neurons()
            .getAccessibleText()
            .startsWith("Weight w3_24 into neuron 2 of layer 3, from neuron 4 of layer 2"),
        spoken(neurons()));
    assertTrue(neurons().getAccessibleText().contains("∂C/∂w3_24 = 0.02292"), spoken(neurons()));
    int step = network.positionProperty().get();
    robot.type(KeyCode.ENTER);
    assertEquals(new ItemKey.NodeKey("w3_24"), network.selection().current().orElseThrow());
    assertTrue(network.studyProperty().get().graph().node(WEIGHT).isPresent());
    robot.type(KeyCode.ENTER);
    assertFalse(
        network.studyProperty().get().graph().node(WEIGHT).isPresent(), "its neuron is folded");
    robot.type(KeyCode.ESCAPE);
    assertTrue(network.subject().isEmpty());
    assertEquals(step, network.positionProperty().get());
    assertTrue(neurons().getAccessibleText().startsWith("BP4"), "the step is told again");
    robot.type(KeyCode.RIGHT);
    assertEquals(step + 1, network.positionProperty().get(), "→ is a step, here too");
  }

  @Test
  void theKeyboardWalksTheGraphAndTheMatrix(QuickRobot robot) {
    go(robot, NetworkReachTest::isAboutTheWeight);
    focus(robot, graph());
    assertTrue(hasFrame(graph()));
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    Quantity right = network.subject().orElseThrow();
    assertTrue(
        graph().boundsOf(right).getCenterX() > graph().boundsOf(WEIGHT).getCenterX(), right.name());
    assertTrue(isSeen(graph().boundsOf(right), graph()), "what is walked to is seen");
    robot.type(KeyCode.ESCAPE);
    focus(robot, matrix());
    assertTrue(hasFrame(matrix()));
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    for (int i = 0; i < 3; i++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    }
    assertTrue(matrix().getAccessibleText().startsWith("w3_24"), spoken(matrix()));
    assertTrue(matrix().getAccessibleText().contains("row 2, column 4"), spoken(matrix()));
    everythingTellsOfTheWeight("with the keyboard in the matrix");
    robot.type(KeyCode.ENTER);
    assertEquals(new ItemKey.NodeKey("w3_24"), network.selection().current().orElseThrow());
  }

  private static String spoken(Node node) {
    return String.valueOf(node.getAccessibleText());
  }

  @Test
  void tabReachesThePicturesAndTheMatrix(QuickRobot robot) {
    go(robot, NetworkReachTest::isAboutTheWeight);
    focus(robot, neurons());
    robot.type(KeyCode.TAB);
    assertTrue(graph().isFocused());
    for (int i = 0; i < 20 && !matrix().isFocused(); i++) {
      robot.type(KeyCode.TAB);
    }
    assertTrue(matrix().isFocused());
  }
}
