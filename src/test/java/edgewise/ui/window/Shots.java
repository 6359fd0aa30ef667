package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/** Pictures of scenes in target/screens; no word on them may be cut off or lie outside. */
public final class Shots {
  private static final Path SCREENS = Path.of("target", "screens");

  private Shots() {}

  /** Leaves a picture of the scene and checks its words. */
  public static void save(Scene scene, String name) {
    WritableImage[] image = new WritableImage[1];
    Fx.run(
        () -> {
          scene.getRoot().applyCss();
          // A scroll pane keeps a picture of its content that only a window's pulse renews.
          scene.getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false));
          scene.getRoot().layout();
          image[0] = scene.snapshot(null);
          check(scene.getRoot(), name, scene.getWidth());
        });
    write(image[0], name);
  }

  /** Leaves a picture. Packed lightly: a walk leaves hundreds of them. */
  public static void write(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    try {
      Files.createDirectories(SCREENS);
      Files.write(SCREENS.resolve(name + ".png"), png(pixels, width, height));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PNG (W3C, 3rd edition): eight bits of red, green and blue, each line unfiltered. */
  private static byte[] png(int[] pixels, int width, int height) throws IOException {
    ByteBuffer lines = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        lines.put((byte) 0);
      }
      lines.put((byte) (pixels[i] >> 16)).put((byte) (pixels[i] >> 8)).put((byte) pixels[i]);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater light = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, light, 1 << 16)) {
      out.write(lines.array());
    } finally {
      light.end();
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream(packed.size() + 64);
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] head = {8, 2, 0, 0, 0};
    chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(head).array());
    chunk(file, "IDAT", packed.toByteArray());
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(name);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static void check(Parent parent, String name, double width) {
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

  /** What a label draws is what it says, and lies in the window. */
  private static void whole(Labeled labeled, String name, double width) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && child != labeled.getGraphic()
          && !labeled.getText().isBlank()
          && !labeled.isWrapText()) {
        assertTrue(
            text.getText().equals(labeled.getText()),
            () -> name + ": “" + labeled.getText() + "” is cut to “" + text.getText() + "”");
        assertTrue(
            labeled.getHeight() + 1 >= text.getLayoutBounds().getHeight(),
            () -> name + ": “" + labeled.getText() + "” is too low: " + labeled.getHeight());
      }
    }
    Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
    assertTrue(
        bounds.getMinX() >= -1 && bounds.getMaxX() <= width + 1,
        () -> name + ": “" + labeled.getText() + "” lies outside: " + bounds);
  }
}
