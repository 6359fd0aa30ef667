package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Theme;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.settings.SettingsFolder;
import edgewise.ui.keys.Command;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.GridPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the Network tab as a student would, and leaves pictures in target/screens. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkScreensTest {
  private static final Path SCREENS = Path.of("target", "screens");
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private final StudioState state = new StudioState();
  private Studio studio;
  private Scene scene;

  private void open(QuickRobot robot, Theme theme, Locale language, int width, int height) {
    robot.interact(
        () -> {
          studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(theme);
          state.texts().localeProperty().set(language);
          scene = studio.scene(width, height);
          state.appearance().tabProperty().set(Tab.NETWORK);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
  }

  private void run(QuickRobot robot, Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void shoot(QuickRobot robot, String name) throws Exception {
    Files.createDirectories(SCREENS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    Path file = SCREENS.resolve("network-" + name + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
  }

  private int stepOf(BackpropagationEquation equation) {
    List<?> steps = state.network().studyProperty().get().steps();
    for (int k = 0; k < steps.size(); k++) {
      if (state.network().studyProperty().get().steps().get(k).equation() == equation) {
        return k + 1;
      }
    }
    throw new AssertionError(equation);
  }

  @Test
  void theStepKeysWalkBackpropagationWhileTheNetworkIsInFront(QuickRobot robot) {
    open(robot, Theme.LIGHT, Locale.ENGLISH, 1280, 720);
    int program = state.program().positionProperty().get();
    run(robot, () -> studio.commands().run(Command.NEXT));
    run(robot, () -> studio.commands().run(Command.NEXT));
    run(robot, () -> studio.commands().run(Command.PREVIOUS));
    assertEquals(1, state.network().positionProperty().get());
    assertEquals(program, state.program().positionProperty().get());
    run(robot, () -> studio.commands().run(Command.LAST));
    assertEquals(
        state.network().studyProperty().get().steps().size(),
        state.network().positionProperty().get());
  }

  @Test
  void aWeightThatIsPointedAtIsShownWithItsCellItsFormulaItsNumberAndItsPath(QuickRobot robot)
      throws Exception {
    open(robot, Theme.LIGHT, Locale.ENGLISH, 1280, 720);
    run(robot, () -> state.network().goTo(stepOf(BackpropagationEquation.BP4)));
    Quantity weight = new Quantity.Weight(3, 2, 4);
    run(robot, () -> state.network().select(weight));
    shoot(robot, "weight-light-en-1280");
    var study = state.network().studyProperty().get();
    assertTrue(study.graph().node(weight).isPresent(), "its neuron is unfolded in the graph");
    assertFalse(study.graph().pathsToCost(weight).isEmpty());
    assertTrue(state.network().quantitiesToCost(weight).contains(new Quantity.Cost()));
    boolean lit =
        Fx.all(scene.getRoot(), ".matrix-cell").stream()
            .anyMatch(
                c ->
                    c instanceof Label label
                        && label.getAccessibleText() != null
                        && label.getAccessibleText().startsWith("w3_24")
                        && label.getPseudoClassStates().stream()
                            .anyMatch(p -> p.getPseudoClassName().equals("lit")));
    assertTrue(lit, "its cell lights");
  }

  @Test
  void aWeightTypedByHandChangesEveryNumberAndKeepsTheStep(QuickRobot robot) throws Exception {
    open(robot, Theme.LIGHT, Locale.ENGLISH, 1280, 720);
    run(robot, () -> state.network().goTo(5));
    run(robot, () -> ((javafx.scene.control.ToggleButton) Fx.find(scene, "#network-edit")).fire());
    shoot(robot, "editor-light-en-1280");
    double before = state.network().studyProperty().get().pass().cost();
    TextField field = (TextField) Fx.find(scene, "#network-w3_2_4");
    run(robot, () -> field.setText("2.5"));
    assertEquals(2.5, state.network().studyProperty().get().network().weight(3, 2, 4));
    assertTrue(before != state.network().studyProperty().get().pass().cost());
    assertEquals(5, state.network().positionProperty().get());
    run(robot, () -> field.setText("much"));
    assertEquals(2.5, state.network().studyProperty().get().network().weight(3, 2, 4));
    assertFalse(((Label) Fx.find(scene, "#network-refusal")).getText().isEmpty());
  }

  @Test
  void everyViewIsThereInEveryLook(QuickRobot robot) throws Exception {
    for (Theme theme : Theme.ALL) {
      for (Locale language : Texts.LANGUAGES) {
        boolean small = theme.equals(Theme.LIGHT) == language.equals(Locale.ENGLISH);
        open(robot, theme, language, small ? 1280 : 1920, small ? 720 : 1080);
        String look = theme.id() + "-" + language.getLanguage() + (small ? "-1280" : "-1920");
        shoot(robot, "begin-" + look);
        run(robot, () -> state.network().goTo(stepOf(BackpropagationEquation.BP2) + 1));
        shoot(robot, "bp2-" + look);
        run(
            robot,
            () -> {
              state.network().goTo(stepOf(BackpropagationEquation.BP4));
              state.network().select(new Quantity.Weight(3, 2, 4));
            });
        shoot(robot, "weight-" + look);
        run(robot, () -> state.network().select(null));
        for (NetworkState.View view : NetworkState.View.values()) {
          run(robot, () -> state.network().viewProperty().set(view));
          shoot(robot, view.name().toLowerCase(Locale.ROOT) + "-" + look);
        }
        GridPane check = (GridPane) Fx.find(scene, "#network-check-table");
        assertTrue(check.getChildren().size() > 26 * 4, "every parameter has its row");
        run(
            robot,
            () -> {
              state.network().viewProperty().set(NetworkState.View.BACKPROPAGATION);
              state.network().goTo(0);
            });
      }
    }
  }

  @Test
  void longNetworksLieAboveTheirGraphs(QuickRobot robot) throws Exception {
    open(robot, Theme.LIGHT, Locale.ENGLISH, 1280, 720);
    for (Preset preset : List.of(Preset.CHAIN, Preset.SLOW_NEURON)) {
      run(robot, () -> state.network().open(preset));
      run(robot, () -> state.network().goTo(stepOf(BackpropagationEquation.BP1)));
      shoot(robot, preset.id() + "-light-en-1280");
      Node neurons = Fx.find(scene, "#neurons-picture");
      Node graph = Fx.find(scene, "#graph-picture");
      assertEquals(neurons.getBoundsInParent().getMinX(), graph.getBoundsInParent().getMinX());
      assertTrue(neurons.getBoundsInParent().getMaxY() <= graph.getBoundsInParent().getMinY());
    }
  }

  @Test
  void aWideNetworkOpensFolded(QuickRobot robot) throws Exception {
    open(robot, Theme.LIGHT, Locale.ENGLISH, 1280, 720);
    run(robot, () -> state.network().open(Preset.DIGITS));
    Fx.until(() -> !state.network().busyProperty().get());
    run(robot, () -> state.network().goTo(3));
    shoot(robot, "digits-light-en-1280");
    assertTrue(state.network().studyProperty().get().graph().graph().nodes().size() < 200);
  }
}
