package edgewise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Pictures of scenes in target/screens; no word on them may be cut off or lie outside. */
final class Shots {
  private static final Path SCREENS = Path.of("target", "screens");

  private Shots() {}

  /** Leaves a picture of the scene and checks its words. */
  static void save(FxRobot robot, Scene scene, String name, int width) {
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
        });
    try {
      Files.createDirectories(SCREENS);
      ImageIO.write(
          SwingFXUtils.fromFXImage(image[0], null), "png", SCREENS.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    robot.interact(() -> check(scene.getRoot(), name, width));
  }

  private static void check(Parent parent, String name, int width) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible()) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
          whole(labeled, name, width);
        }
        if (node instanceof Parent inner) {
          check(inner, name, width);
        }
      }
    }
  }

  private static void whole(Labeled labeled, String name, int width) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && child != labeled.getGraphic()
          && !labeled.getText().isBlank()
          && !labeled.isWrapText()) {
        assertEquals(labeled.getText(), text.getText(), name + ": a word is cut off");
      }
    }
    Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
    assertTrue(
        bounds.getMinX() >= -1 && bounds.getMaxX() <= width + 1,
        name + ": “" + labeled.getText() + "” lies outside: " + bounds);
  }
}
