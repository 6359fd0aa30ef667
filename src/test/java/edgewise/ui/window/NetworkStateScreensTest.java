package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.settings.SettingsFolder;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The check as it runs, the editor, and a saturated output, in the three looks. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkStateScreensTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private final StudioState state = new StudioState();
  private Scene scene;

  private void open(QuickRobot robot) {
    robot.interact(
        () -> {
          Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          scene = studio.scene(1280, 720);
          state.appearance().tabProperty().set(Tab.NETWORK);
          // Without a stage there is no pulse that would give the new pane its skins.
          scene.getRoot().applyCss();
        });
    look(robot, Theme.LIGHT, Locale.ENGLISH);
  }

  private void look(QuickRobot robot, Theme theme, Locale language) {
    robot.interact(
        () -> {
          state.appearance().themeProperty().set(theme);
          state.texts().localeProperty().set(language);
        });
  }

  private void shoot(String name) {
    Shots.save(scene, "network-" + name);
  }

  private boolean isChecked() {
    GridPane table = (GridPane) Fx.find(scene, "#network-check-table");
    return table.getChildren().stream()
        .filter(node -> node instanceof Label)
        .noneMatch(node -> ((Label) node).getText().isEmpty());
  }

  @Test
  void theCheckTheEditorAndASaturatedOutput(QuickRobot robot) {
    open(robot);
    robot.interact(
        () -> {
          state.network().viewProperty().set(NetworkState.View.CHECK);
          scene.getRoot().applyCss();
        });
    Fx.until(this::isChecked);
    Fx.until(() -> !Fx.find(scene, "#network-check-progress").isVisible());
    shoot("checked-light-en");
    look(robot, Theme.DARK, Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> state.network().open(Preset.DIGITS));
    Fx.until(() -> Fx.find(scene, "#network-check-progress").isVisible());
    shoot("checking-dark-zh");
    look(robot, Theme.PROJECTOR, Locale.ENGLISH);
    robot.interact(() -> ((Button) Fx.find(scene, "#network-check-cancel")).fire());
    shoot("check-cancelled-projector-en");
    robot.interact(
        () -> {
          state.network().viewProperty().set(NetworkState.View.BACKPROPAGATION);
          ((ToggleButton) Fx.find(scene, "#network-edit")).fire();
        });
    shoot("large-projector-en");
    assertTrue(Fx.find(scene, "#network-fine").isDisabled());
    look(robot, Theme.LIGHT, Locale.ENGLISH);
    robot.interact(
        () -> {
          Network network =
              Network.seeded(
                  List.of(2, 2, 1), Activation.TANH, Activation.SIGMOID, Cost.CROSS_ENTROPY, 1);
          state
              .network()
              .open(
                  network.withBias(3, 1, -800), new Sample(new double[] {1, 0}, new double[] {1}));
          state.network().goTo(stepOf(BackpropagationEquation.BP1));
        });
    shoot("saturated-light-en");
    assertEquals(800, state.network().studyProperty().get().pass().cost(), 3);
    look(robot, Theme.DARK, Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> state.network().goTo(Integer.MAX_VALUE));
    shoot("saturated-end-dark-zh");
    assertTrue(
        Fx.all(Fx.find(scene, "#network-cost"), ".list-cell").stream()
            .anyMatch(cell -> "交叉熵".equals(((Labeled) cell).getText())));
  }

  private int stepOf(BackpropagationEquation equation) {
    var steps = state.network().studyProperty().get().steps();
    for (int k = 0; k < steps.size(); k++) {
      if (steps.get(k).equation() == equation) {
        return k + 1;
      }
    }
    throw new AssertionError(equation);
  }
}
