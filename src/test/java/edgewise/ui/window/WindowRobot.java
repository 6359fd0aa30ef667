package edgewise.ui.window;

import edgewise.figure.ItemKey;
import edgewise.graph.Node;
import edgewise.ui.graph.GraphPane;
import edgewise.ui.state.StudioState;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window, for tests. */
record WindowRobot(QuickRobot robot, Studio studio) {

  StudioState state() {
    return studio.state();
  }

  /** Waits until what was asked has been worked out and drawn. */
  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    Fx.until(
        () ->
            state().program().studyProperty().get() != null
                && !state().program().busyProperty().get());
    Fx.layout();
  }

  /** Waits until it is known that there is nothing to show. */
  void settleEmpty() {
    Fx.until(() -> !state().program().problemsProperty().get().isEmpty());
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
  Point2D place(ItemKey key) {
    GraphPane graph = robot.lookup("#graph").queryAs(GraphPane.class);
    Bounds bounds = graph.boundsOf(key);
    return graph.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }

  Point2D node(String name) {
    return place(new ItemKey.NodeKey(name));
  }

  String text() {
    return state().program().setup().textProperty().get();
  }

  Node graphNode(String name) {
    return state().program().studyProperty().get().graph().node(name).orElseThrow();
  }
}
