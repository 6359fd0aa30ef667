package edgewise.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.ui.keys.Command;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import edgewise.ui.window.Fx;
import edgewise.ui.window.OpenStudios;
import edgewise.ui.window.QuickRobot;
import edgewise.ui.window.Studio;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every chart without a mouse: nearer, elsewhere, back, while the step keys stay the steps'. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class ChartKeysTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private Scene scene;

  @Start
  void open(Stage stage) {
    studio = studios.first(folder, stage);
    scene = stage.getScene();
  }

  @Test
  void aChartOfTheLab(QuickRobot robot) {
    Fx.until(() -> studio.state().program().freshProperty().get());
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.COST));
    explore(robot, "#cost-chart");
    int step = studio.state().program().positionProperty().get();
    Range seen = plot("#cost-chart").getDomainAxis().getRange();
    robot.type(KeyCode.RIGHT, KeyCode.PAGE_DOWN);
    assertEquals(
        step + 2, studio.state().program().positionProperty().get(), "a clicker never dies");
    robot.type(KeyCode.LEFT, KeyCode.PAGE_UP);
    assertEquals(step, studio.state().program().positionProperty().get());
    assertEquals(seen, plot("#cost-chart").getDomainAxis().getRange());
  }

  @Test
  void chartsOfANetwork(QuickRobot robot) {
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.NETWORK));
    Fx.run(() -> studio.state().network().viewProperty().set(NetworkState.View.CHECK));
    Fx.until(() -> plot("#network-sweep").getDataset() != null);
    Fx.until(() -> plot("#network-sweep").getDataset().getItemCount(0) > 2);
    explore(robot, "#network-sweep");
    Fx.run(() -> studio.state().network().viewProperty().set(NetworkState.View.TRAINING));
    Fx.until(() -> Fx.find(scene, "#train-curves-1") != null);
    Fx.until(() -> plot("#train-curves-1").getDataset() != null);
    explore(robot, "#train-curves-1");
  }

  private void explore(QuickRobot robot, String id) {
    Fx.layout();
    Fx.run(() -> scene.snapshot(null)); // drawn once, it knows where its plot is
    Fx.run(() -> Fx.find(scene, id).requestFocus());
    Range whole = domain(id);
    Range high = range(id);
    double speed = studio.state().program().speedProperty().get();
    robot.type(KeyCode.PLUS);
    Range near = domain(id);
    assertTrue(near.getLength() < whole.getLength(), near + " in " + whole);
    assertTrue(range(id).getLength() < high.getLength(), range(id) + " in " + high);
    assertEquals(
        speed, studio.state().program().speedProperty().get(), "a chart's key is no player's");
    together(robot, KeyCode.EQUALS);
    assertTrue(domain(id).getLength() < near.getLength(), domain(id) + " in " + near);
    Range before = domain(id);
    together(robot, KeyCode.RIGHT);
    assertTrue(domain(id).getLowerBound() > before.getLowerBound(), id + " looks to the right");
    together(robot, KeyCode.LEFT);
    assertEquals(before.getCentralValue(), domain(id).getCentralValue(), 1e-6 * before.getLength());
    Range low = range(id);
    together(robot, KeyCode.UP);
    assertTrue(range(id).getUpperBound() > low.getUpperBound(), id + " looks up");
    together(robot, KeyCode.DOWN);
    robot.type(KeyCode.MINUS);
    together(robot, KeyCode.MINUS);
    assertEquals(whole.getLength(), domain(id).getLength(), 0.05 * whole.getLength());
    robot.type(KeyCode.PLUS, KeyCode.DIGIT0);
    assertEquals(whole, domain(id), "0 shows all of " + id);
    assertEquals(high, range(id));
    Fx.run(() -> studio.commands().run(Command.GRAPH_TAB));
    robot.type(KeyCode.PLUS);
    assertTrue(
        studio.state().program().speedProperty().get() > speed, "elsewhere + is the player's");
    robot.type(KeyCode.MINUS);
    Fx.run(
        () -> studio.commands().run(id.contains("cost") ? Command.COST_TAB : Command.NETWORK_TAB));
    Fx.run(() -> Fx.find(scene, id).requestFocus());
  }

  private static void together(QuickRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).press(key).release(key).release(KeyCode.CONTROL);
  }

  private Range domain(String id) {
    return Fx.get(() -> plot(id).getDomainAxis().getRange());
  }

  private Range range(String id) {
    return Fx.get(() -> plot(id).getRangeAxis().getRange());
  }

  private XYPlot plot(String id) {
    return Fx.get(() -> canvas((Parent) Fx.find(scene, id)).getChart().getXYPlot());
  }

  private static ChartCanvas canvas(Parent chart) {
    Node first = chart.getChildrenUnmodifiable().getFirst();
    return first instanceof ChartCanvas canvas ? canvas : canvas((Parent) first);
  }
}
