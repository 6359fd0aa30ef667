package edgewise.ui;

import edgewise.document.SettingsFolder;
import edgewise.figure.Theme;
import edgewise.network.*;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.*;
import javafx.scene.control.*;
import javafx.scene.layout.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.*;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThrowTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  StudioState state;
  Studio studio;
  Scene scene;
  void open(FxRobot robot, Theme theme, boolean zh, boolean small) {
    state = new StudioState();
    robot.interact(() -> {
      studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
      state.appearance().animatedProperty().set(false);
      state.appearance().themeProperty().set(theme);
      state.texts().localeProperty().set(zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
      scene = studio.scene(small ? 1280 : 1920, small ? 720 : 1080);
      state.appearance().tabProperty().set(Tab.NETWORK);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
  }
  int step(BackpropagationEquation e, int row) {
    var steps = state.network().studyProperty().get().steps();
    for (int k = 0; k < steps.size(); k++) if (steps.get(k).equation() == e && steps.get(k).row() >= row) return k + 1;
    return 0;
  }
  void go(FxRobot r, BackpropagationEquation e, int row) { r.interact(() -> state.network().goTo(step(e, row))); }
  @Test
  void t(FxRobot robot) throws Exception {
    String what = System.getProperty("what", "abc");
    if (what.contains("a")) {
    open(robot, Theme.LIGHT, false, true);
    shoot(robot, "a0");
    go(robot, BackpropagationEquation.PRE_ACTIVATION, 2); shoot(robot, "a1");
    go(robot, BackpropagationEquation.BP2, 2); shoot(robot, "a2");
    go(robot, BackpropagationEquation.BP4, 2); shoot(robot, "a3");
    robot.interact(() -> state.network().select(new Quantity.Weight(3, 2, 4))); shoot(robot, "a4");
    robot.interact(() -> state.network().select(new Quantity.Weight(2, 2, 1))); shoot(robot, "a5");
    }
    if (what.contains("b")) {
    open(robot, Theme.PROJECTOR, false, true);
    go(robot, BackpropagationEquation.PRE_ACTIVATION, 2); shoot(robot, "b0");
    go(robot, BackpropagationEquation.BP2, 2); shoot(robot, "b1");
    open(robot, Theme.PROJECTOR, false, false);
    go(robot, BackpropagationEquation.BP2, 2); shoot(robot, "b2");
    robot.interact(() -> state.network().select(new Quantity.Weight(3, 2, 4))); shoot(robot, "b3");
    }
    if (what.contains("c")) {
    open(robot, Theme.DARK, true, false);
    go(robot, BackpropagationEquation.BP2, 2); shoot(robot, "c0");
    for (Preset p : new Preset[] {Preset.CHAIN, Preset.SLOW_NEURON, Preset.XOR, Preset.SOFTMAX, Preset.DIGITS, Preset.SMALL}) {
      open(robot, Theme.LIGHT, false, true);
      robot.interact(() -> state.network().open(p));
      WaitForAsyncUtils.waitFor(60, java.util.concurrent.TimeUnit.SECONDS, () -> !state.network().busyProperty().get());
      go(robot, p == Preset.DIGITS ? BackpropagationEquation.ACTIVATION : p == Preset.SLOW_NEURON ? BackpropagationEquation.BP1 : BackpropagationEquation.BP2, 0); shoot(robot, "c" + p.id());
    }
    }
    if (what.contains("e")) {
      open(robot, Theme.LIGHT, false, true);
      go(robot, BackpropagationEquation.BP2, 2);
      robot.interact(() -> { st = new javafx.stage.Stage(); st.setScene(scene); st.setX(0); st.setY(0); st.show(); });
      robot.interact(() -> scene.lookup("#neurons-picture").requestFocus());
      WindowRobot w = new WindowRobot(robot, studio);
      w.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.RIGHT);
      w.press(javafx.scene.input.KeyCode.DOWN);
      shoot(robot, "e0");
      System.out.println("SAY " + scene.lookup("#neurons-picture").getAccessibleText());
      robot.interact(() -> scene.lookup("#graph-picture").requestFocus());
      w.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.LEFT);
      w.press(javafx.scene.input.KeyCode.ENTER);
      shoot(robot, "e1");
      System.out.println("SAY " + scene.lookup("#graph-picture").getAccessibleText());
      w.press(javafx.scene.input.KeyCode.ESCAPE);
      robot.interact(() -> scene.lookup("#network-matrix").requestFocus());
      w.press(javafx.scene.input.KeyCode.DOWN);w.press(javafx.scene.input.KeyCode.DOWN);
      w.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.RIGHT);
      shoot(robot, "e2");
      System.out.println("SAY " + scene.lookup("#network-matrix").getAccessibleText());
      robot.interact(() -> st.close());
    }
    if (what.contains("p")) {
      open(robot, Theme.LIGHT, false, true);
      go(robot, BackpropagationEquation.BP2, 2);
      st = null;
      robot.interact(() -> { st = new javafx.stage.Stage(); st.setScene(scene); st.show(); });
      for (int r = 0; r < 3; r++) robot.interact(() -> {
        long t0 = System.nanoTime();
        for (int i = 0; i < 40; i++) {
          state.network().attention().point(new edgewise.figure.Key.NodeKey("w3_" + (1 + i % 2) + (1 + i % 4)));
        }
        long t1 = System.nanoTime();
        for (int i = 0; i < 40; i++) { state.network().goTo(10 + i % 30); scene.getRoot().applyCss(); scene.getRoot().layout(); }
        System.out.println("TIME point " + (t1 - t0) / 40e6 + " ms, step " + (System.nanoTime() - t1) / 40e6);
      });
      robot.interact(() -> st.close());
    }
    if (what.contains("d")) {
      for (Theme theme : new Theme[]{Theme.LIGHT, Theme.PROJECTOR}) for (boolean small : new boolean[]{true, false}) {
        open(robot, theme, !small, small);
        for (NetworkState.View v : NetworkState.View.values()) if (v != NetworkState.View.BACKPROPAGATION) {
          robot.interact(() -> state.network().viewProperty().set(v));
          shoot(robot, "d-" + v + "-" + theme.id() + small);
        }
      }
    }
  }
  javafx.stage.Stage st;
  void shoot(FxRobot robot, String name) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    javafx.scene.image.WritableImage[] image = new javafx.scene.image.WritableImage[1];
    robot.interact(
        () -> {
          for (int i = 0; i < 3; i++) { scene.getRoot().applyCss(); scene.getRoot().layout(); }
          image[0] = scene.snapshot(null);
        });
    javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(image[0], null), "png", new java.io.File("/tmp/look/t-" + name + ".png"));
  }
}
