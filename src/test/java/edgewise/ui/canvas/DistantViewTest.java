package edgewise.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Ink;
import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.strategy.Step;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.QuickRobot;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A large graph from afar: it can be seen, pointed at, and followed step by step. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class DistantViewTest {
  private static final int ROW = 12;
  private static final int NODES = 13 * ROW;
  private final StudioState state = new StudioState();
  private GraphPane pane;
  private Scene scene;

  @Start
  void open(Stage stage) {
    state.appearance().animatedProperty().set(false);
    pane = new GraphPane(state);
    scene = new Scene(pane, 900, 700);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    state.program().open(program());
  }

  /** Rows of nodes, each the sum of two of the row before. */
  private static String program() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROW; i++) {
      text.append("v%d = %d\n".formatted(i, i + 1));
    }
    for (int i = ROW; i < NODES; i++) {
      int before = i - ROW;
      int beside = before - before % ROW + (before + 1) % ROW;
      text.append("v%d = v%d + v%d\n".formatted(i, before, beside));
    }
    return text.append("output v%d\n".formatted(NODES - 1)).toString();
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    Fx.until(() -> state.program().freshProperty().get() && !state.program().busyProperty().get());
  }

  /** The colours on a level line through the middle of a node. */
  private Set<Integer> coloursOf(QuickRobot robot, String node) {
    Set<Integer> argb = new HashSet<>();
    robot.interact(
        () -> {
          Bounds at = pane.localToScene(pane.boundsOf(new ItemKey.NodeKey(node)));
          PixelReader pixels = scene.snapshot(null).getPixelReader();
          for (int x = (int) at.getMinX() - 2; x <= at.getMaxX() + 2; x++) {
            argb.add(pixels.getArgb(x, (int) at.getCenterY()));
          }
        });
    return argb;
  }

  private void assertIn(QuickRobot robot, Ink ink, String node) {
    Set<Integer> colours = coloursOf(robot, node);
    assertTrue(colours.contains(ink.argb()), () -> node + " has no " + ink.css());
  }

  private void step(QuickRobot robot, int position) {
    robot.interact(() -> state.program().goTo(position));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void everyNodeCanBeSeenThoughNothingCouldBeRead(QuickRobot robot) {
    step(robot, Integer.MAX_VALUE);
    assertTrue(pane.scale() < 0.24, "too near: " + pane.scale());
    for (Theme theme : Theme.ALL) {
      robot.interact(() -> state.appearance().themeProperty().set(theme));
      for (String name : new String[] {"v0", "v40", "v80", "v150"}) {
        double contrast =
            coloursOf(robot, name).stream()
                .mapToDouble(argb -> new Ink(argb).contrast(theme.surface()))
                .max()
                .orElseThrow();
        assertTrue(contrast >= 2.9, () -> name + " in " + theme.id() + ": " + contrast);
      }
    }
  }

  @Test
  void theNodeOfTheStepIsPaintedAndTheOneBeforeAsItIsWithoutIt(QuickRobot robot) {
    robot.interact(() -> state.appearance().themeProperty().set(Theme.LIGHT));
    step(robot, 80);
    String now = active();
    assertIn(robot, Theme.LIGHT.hues().reverse().line(), now);
    step(robot, 81);
    String next = active();
    assertIn(robot, Theme.LIGHT.hues().reverse().line(), next);
    assertIn(robot, Theme.LIGHT.muted(), now);
    step(robot, 80);
    assertIn(robot, Theme.LIGHT.hues().reverse().line(), now);
    assertIn(robot, Theme.LIGHT.edge(), next);
  }

  private String active() {
    return state.program().frameProperty().get().step().map(Step::node).orElseThrow().name();
  }

  @Test
  void aDotIsSelectedWithAClickAndALineToo(QuickRobot robot) {
    step(robot, Integer.MAX_VALUE);
    Bounds dot = pane.localToScreen(pane.boundsOf(new ItemKey.NodeKey("v80")));
    robot.clickOn(dot.getCenterX(), dot.getCenterY(), MouseButton.PRIMARY);
    assertEquals(new ItemKey.NodeKey("v80"), state.program().selection().current().orElseThrow());
    Bounds other = pane.localToScreen(pane.boundsOf(new ItemKey.NodeKey("v92")));
    double middle = (dot.getCenterY() + other.getCenterY()) / 2;
    ItemKey line = null;
    for (double x = dot.getMinX() - 30; x < dot.getMaxX() + 30 && line == null; x++) {
      robot.moveTo(x, middle);
      line = state.program().selection().pointedProperty().get();
    }
    assertTrue(line instanceof ItemKey.EdgeKey, "pointed at " + line);
  }

  @Test
  void fromNearItIsReadAgainAtTheSameStep(QuickRobot robot) {
    step(robot, 100);
    robot.interact(() -> pane.reveal(new ItemKey.NodeKey("v99")));
    WaitForAsyncUtils.waitForFxEvents();
    StepPicture picture = (StepPicture) Fx.find(scene, ".picture");
    assertTrue(pane.scale() > 0.24, "too far: " + pane.scale());
    Bounds bounds = pane.boundsOf(new ItemKey.NodeKey("v99"));
    assertNotNull(bounds);
    assertTrue(picture.getLayoutBounds().contains(bounds.getCenterX(), bounds.getCenterY()));
    assertEquals("v99 = v87 + v88 = ", spoken(picture, "v99").substring(0, 18));
  }

  private static String spoken(StepPicture picture, String node) {
    return Fx.all(picture, "Group").stream()
        .filter(group -> new ItemKey.NodeKey(node).equals(group.getUserData()))
        .findFirst()
        .orElseThrow()
        .getAccessibleText();
  }
}
