package edgewise.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import edgewise.ui.window.Fx;
import edgewise.ui.window.OpenStudios;
import edgewise.ui.window.QuickRobot;
import edgewise.ui.window.Studio;
import java.nio.file.Path;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The same player bar steps programs, networks, training runs and races. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class PlayerBarTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir static Path folder;
  private Studio studio;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    studio = studios.first(folder, shown);
  }

  private Node find(String id) {
    return Fx.find(stage.getScene(), id);
  }

  private String where(String prefix) {
    return Fx.get(() -> ((Label) find("#" + prefix + "where")).getText());
  }

  private void open(NetworkState.View view) {
    Fx.run(
        () -> {
          studio.state().appearance().tabProperty().set(Tab.NETWORK);
          studio.state().network().viewProperty().set(view);
        });
    Fx.layout();
  }

  /**
   * Presses next, back, last and first of a bar, clicks on its scrubber, and checks each position.
   */
  private void assertSteps(QuickRobot robot, String prefix, String start, String first) {
    Node next = find("#" + prefix + "next");
    assertInstanceOf(PlayerBar.class, next.getParent().getParent());
    Fx.until(() -> where(prefix).equals(start));
    robot.clickOn(next);
    Fx.until(() -> where(prefix).equals(first));
    robot.clickOn(find("#" + prefix + "previous"));
    Fx.until(() -> where(prefix).equals(start));
    Node scrubber = find("#" + prefix + "scrubber");
    assertInstanceOf(Scrubber.class, scrubber);
    Fx.run(() -> scrubber.executeAccessibleAction(AccessibleAction.SET_VALUE, 1));
    Fx.until(() -> where(prefix).equals(first));
    assertEquals(1.0, Fx.get(() -> scrubber.queryAccessibleAttribute(AccessibleAttribute.VALUE)));
    robot.clickOn(find("#" + prefix + "first"));
    Fx.until(() -> where(prefix).equals(start));
  }

  @Test
  void aProgram(QuickRobot robot) {
    Fx.until(() -> studio.state().program().freshProperty().get());
    Fx.run(() -> studio.state().program().first());
    String of = " of " + studio.state().program().size();
    assertSteps(robot, "", "Step 0" + of + " · start", "Step 1" + of + " · evaluate");
  }

  @Test
  void aNetwork(QuickRobot robot) {
    open(NetworkState.View.BACKPROPAGATION);
    int size = studio.state().network().size();
    assertSteps(robot, "network-", "Step 0 of " + size, "Step 1 of " + size);
  }

  @Test
  void aTrainingRun(QuickRobot robot) {
    open(NetworkState.View.TRAINING);
    Fx.until(() -> find("#train-where") != null && where("train-").endsWith("step 0"));
    assertSteps(robot, "train-", "epoch 0 · step 0", "epoch 1 · step 1");
  }

  @Test
  void aRace(QuickRobot robot) {
    Fx.run(
        () -> {
          studio.state().appearance().tabProperty().set(Tab.COST);
          ((ButtonBase) find("#cost-race")).fire();
        });
    Fx.until(() -> find("#lane-reverse") != null);
    Fx.layout();
    assertSteps(robot, "race-", "Tick 0", "Tick 1");
  }
}
