package edgewise.ui;

import edgewise.document.SettingsFolder;
import edgewise.figure.Theme;
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
  @Test
  void t(FxRobot robot) throws Exception {
    StudioState state = new StudioState();
    Scene[] s = new Scene[1];
    robot.interact(() -> {
      Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
      state.texts().localeProperty().set(Locale.SIMPLIFIED_CHINESE);
      s[0] = studio.scene(1280, 720);
      state.appearance().tabProperty().set(Tab.NETWORK);
      s[0].getRoot().applyCss();
      s[0].getRoot().layout();
    });

    shoot(robot, s[0], "a0");
    robot.interact(() -> state.network().goTo(21));
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, s[0], "a1");
    robot.interact(() -> state.network().goTo(22));
    shoot(robot, s[0], "a2");
    robot.interact(() -> {
      Node n = s[0].lookup("#network-equation");
      while (n != null) { System.out.println(n.getClass() + " " + n.getBoundsInParent()+ " " + n.getStyleClass()); n = n.getParent(); }
      for (Node c : s[0].getRoot().lookupAll("FlowPane")) System.out.println(c + " " + c.getBoundsInParent());
    });
    robot.interact(() -> { st = new javafx.stage.Stage(); Parent r = s[0].getRoot(); st.setScene(s[0]); st.setX(0); st.setY(0); st.show();});
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, s[0], "b0");
    robot.interact(() -> state.network().goTo(0));
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, s[0], "b1");
    robot.interact(() -> state.network().goTo(21));
    WaitForAsyncUtils.waitForFxEvents();
    shoot(robot, s[0], "b2");
    robot.interact(() -> st.close());
  }
  javafx.stage.Stage st;
  void shoot(FxRobot robot, Scene scene, String name) throws Exception {
    javafx.scene.image.WritableImage[] image = new javafx.scene.image.WritableImage[1];
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(image[0], null), "png", new java.io.File("/tmp/look/t-" + name + ".png"));
  }
}
