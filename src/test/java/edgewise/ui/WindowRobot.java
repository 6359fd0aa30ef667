package edgewise.ui;

import edgewise.figure.Key;
import edgewise.graph.Node;
import edgewise.ui.graph.GraphPane;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window, for tests. */
record WindowRobot(FxRobot robot, Studio studio) {

  StudioState state() {
    return studio.state();
  }

  /** Waits until what was asked has been worked out and drawn. */
  void settle() {
    try {
      WaitForAsyncUtils.waitForFxEvents();
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> state().studyProperty().get() != null && !state().busyProperty().get());
      WaitForAsyncUtils.waitForFxEvents();
      Fx.layout();
    } catch (TimeoutException e) {
      throw new AssertionError("the window never finished working", e);
    }
  }

  /** Waits until it is known that there is nothing to show. */
  void settleEmpty() {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> !state().problemsProperty().get().isEmpty());
    } catch (TimeoutException e) {
      throw new AssertionError("the empty program was never noticed", e);
    }
  }

  void type(String program) {
    robot.clickOn(robot.lookup("#program").queryAs(CodeArea.class));
    press(KeyCode.CONTROL, KeyCode.A);
    robot.type(KeyCode.DELETE);
    for (String line : program.split("\n")) {
      robot.write(line, 0);
      robot.type(KeyCode.ENTER);
    }
    settle();
  }

  /** Presses keys together. */
  void press(KeyCode... keys) {
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Where the middle of a node or of an edge's box is on the screen. */
  Point2D place(Key key) {
    GraphPane graph = robot.lookup("#graph").queryAs(GraphPane.class);
    Bounds bounds = graph.boundsOf(key);
    return graph.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }

  Point2D node(String name) {
    return place(new Key.NodeKey(name));
  }

  String text() {
    return state().inquiry().textProperty().get();
  }

  Node graphNode(String name) {
    return state().studyProperty().get().graph().node(name).orElseThrow();
  }
}
