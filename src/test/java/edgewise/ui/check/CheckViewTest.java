package edgewise.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.GradientCheck;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.text.Numbers;
import edgewise.ui.network.NeuronByNeuron;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.QuickRobot;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The gradient check as it is worked out, and what is too large for it. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class CheckViewTest {
  private final StudioState state = new StudioState();
  private CheckView view;

  @Start
  void open(Stage stage) {
    view = new CheckView(state);
    // The scene has the size, not the stage: all tests share one, and it keeps what it is given.
    stage.setScene(
        new Scene(new javafx.scene.layout.VBox(view, new NeuronByNeuron(state)), 1000, 600));
    stage.show();
  }

  private void look(QuickRobot robot) {
    robot.interact(() -> view.setVisible(true));
  }

  private static List<String> numbers(QuickRobot robot) {
    return robot.lookup("#network-check-table").queryAs(GridPane.class).getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) > 0 && node instanceof Label)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static boolean isFull(List<String> numbers) {
    return !numbers.isEmpty() && numbers.stream().noneMatch(String::isEmpty);
  }

  @Test
  void slotsAreEmptyUntilTheirNumbersAreKnown(QuickRobot robot) {
    robot.interact(
        () -> {
          view.setVisible(true);
          assertEquals(3 * 26, numbers(robot).size());
          assertTrue(numbers(robot).stream().allMatch(String::isEmpty));
        });
    Fx.until(() -> isFull(numbers(robot)));
    List<GradientCheck.Comparison> all =
        GradientCheck.of(
            Preset.NOTATION.network(), Preset.NOTATION.sample(), GradientCheck.STEP, () -> false);
    for (int i = 0; i < all.size(); i++) {
      assertEquals(Numbers.display(all.get(i).backprop()), numbers(robot).get(3 * i));
      assertEquals(Numbers.display(all.get(i).relativeError()), numbers(robot).get(3 * i + 2));
    }
    List<String> before = numbers(robot);
    robot.interact(
        () -> {
          state
              .network()
              .change(Preset.NOTATION.network().withBias(3, 1, 2), Preset.NOTATION.sample());
          assertTrue(numbers(robot).stream().allMatch(String::isEmpty), "none of before the edit");
        });
    Fx.until(() -> isFull(numbers(robot)));
    assertNotEquals(before, numbers(robot));
  }

  @Test
  void aLargeCheckCanBeCancelledAndItsLateResultIsDropped(QuickRobot robot) {
    look(robot);
    robot.interact(() -> state.network().open(Preset.DIGITS));
    Fx.until(() -> robot.lookup("#network-check-cancel").query().isVisible());
    Fx.until(() -> robot.lookup("#network-check-progress").query().isVisible());
    Button cancel = robot.lookup("#network-check-cancel").queryButton();
    assertEquals("Cancel", cancel.getText());
    robot.interact(cancel::fire);
    assertEquals("Check again", cancel.getText());
    robot.interact(cancel::fire);
    assertEquals("Cancel", cancel.getText());
    robot.interact(() -> state.network().open(Preset.SMALL));
    Fx.until(() -> isFull(numbers(robot)));
    assertEquals(3 * 12, numbers(robot).size());
    assertEquals(
        Numbers.display(
            GradientCheck.of(
                    Preset.SMALL.network(), Preset.SMALL.sample(), GradientCheck.STEP, () -> false)
                .getFirst()
                .backprop()),
        numbers(robot).getFirst());
    Fx.until(() -> !robot.lookup("#network-check-progress").query().isVisible());
  }

  @Test
  void aNetworkTooLargeForStepsByNeuronSaysSo(QuickRobot robot) {
    Network wide =
        Network.seeded(
            List.of(2, 40, 2), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    CheckBox fine = robot.lookup("#network-fine").queryAs(CheckBox.class);
    assertTrue(fine.isSelected());
    robot.interact(() -> state.network().open(wide, Preset.SMALL.sample()));
    assertFalse(fine.isSelected());
    assertTrue(fine.isDisabled());
    assertTrue(fine.getAccessibleHelp().contains("layer by layer"), fine.getAccessibleHelp());
    robot.interact(() -> state.network().open(Preset.SMALL));
    assertTrue(fine.isSelected() && !fine.isDisabled());
    robot.interact(fine::fire);
    assertFalse(state.network().fineProperty().get());
  }
}
