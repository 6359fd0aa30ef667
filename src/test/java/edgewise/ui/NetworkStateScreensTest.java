package edgewise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.SettingsFolder;
import edgewise.figure.Theme;
import edgewise.network.Activation;
import edgewise.network.BackpropagationEquation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The check as it runs, the editor, and a saturated output, in the three looks. */
@ExtendWith(ApplicationExtension.class)
class NetworkStateScreensTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private final StudioState state = new StudioState();
  private Scene scene;

  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          scene = studio.scene(1280, 720);
          state.appearance().tabProperty().set(Tab.NETWORK);
        });
    look(robot, Theme.LIGHT, Locale.ENGLISH);
  }

  private void look(FxRobot robot, Theme theme, Locale language) {
    robot.interact(
        () -> {
          state.appearance().themeProperty().set(theme);
          state.texts().localeProperty().set(language);
        });
  }

  private void shoot(FxRobot robot, String name) {
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
    Shots.save(robot, scene, "network-" + name, (int) scene.getWidth());
  }

  private static void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it never came", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean isChecked() {
    GridPane table = (GridPane) scene.lookup("#network-check-table");
    return table.getChildren().stream()
        .filter(node -> node instanceof Label)
        .noneMatch(node -> ((Label) node).getText().isEmpty());
  }

  @Test
  void theCheckTheEditorAndASaturatedOutput(FxRobot robot) {
    open(robot);
    robot.interact(() -> state.network().viewProperty().set(NetworkState.View.CHECK));
    waitFor(this::isChecked);
    waitFor(() -> !scene.lookup("#network-check-progress").isVisible());
    shoot(robot, "checked-light-en");
    look(robot, Theme.DARK, Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> state.network().open(Preset.DIGITS));
    waitFor(() -> scene.lookup("#network-check-progress").isVisible());
    shoot(robot, "checking-dark-zh");
    look(robot, Theme.PROJECTOR, Locale.ENGLISH);
    robot.interact(() -> ((Button) scene.lookup("#network-check-cancel")).fire());
    shoot(robot, "check-cancelled-projector-en");
    robot.interact(
        () -> {
          state.network().viewProperty().set(NetworkState.View.BACKPROPAGATION);
          ((ToggleButton) scene.lookup("#network-edit")).fire();
        });
    shoot(robot, "large-projector-en");
    assertTrue(scene.lookup("#network-fine").isDisabled());
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
    shoot(robot, "saturated-light-en");
    assertEquals(800, state.network().studyProperty().get().pass().cost(), 3);
    look(robot, Theme.DARK, Locale.SIMPLIFIED_CHINESE);
    robot.interact(() -> state.network().goTo(Integer.MAX_VALUE));
    shoot(robot, "saturated-end-dark-zh");
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
