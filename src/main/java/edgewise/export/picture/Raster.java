package edgewise.export.picture;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.files.AtomicFile;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A figure as pixels. Works without a display, from any thread. */
public final class Raster {
  /** The most pixels that a picture may have; more would not fit into memory. */
  static final long MOST_PIXELS = 200_000_000;

  private Raster() {}

  /**
   * Draws a figure as an image.
   *
   * @param scale pixels a figure px, above 0; 2 for a sharp picture on today's screens
   * @throws IllegalArgumentException if the picture would be empty or exceed 200 million pixels
   */
  public static BufferedImage image(Figure figure, double scale) {
    double width = Math.ceil(figure.width() * scale);
    double height = Math.ceil(figure.height() * scale);
    if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS)) {
      throw new IllegalArgumentException(
          "a picture of " + width + " by " + height + " pixels at scale " + scale);
    }
    BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(width / figure.width(), height / figure.height());
      FigurePainter.paint(
          figure,
          graphics,
          (item, marks) -> {
            if (item.opacity() == 1) {
              marks.accept(graphics);
            } else {
              layer(graphics, image, item, marks);
            }
          });
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /**
   * Paints a translucent item on a layer of its own; otherwise its parts would show through one
   * another.
   */
  private static void layer(
      Graphics2D graphics, BufferedImage image, Item item, Consumer<Graphics2D> marks) {
    AffineTransform scale = graphics.getTransform();
    Rectangle area =
        scale
            .createTransformedShape(item.bounds())
            .getBounds()
            .intersection(new Rectangle(image.getWidth(), image.getHeight()));
    if (area.isEmpty()) {
      return;
    }
    BufferedImage layer = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D above = layer.createGraphics();
    FigurePainter.prepare(above);
    above.translate(-area.x, -area.y);
    above.transform(scale);
    marks.accept(above);
    above.dispose();
    graphics.setTransform(new AffineTransform());
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) item.opacity()));
    graphics.drawImage(layer, area.x, area.y, null);
    graphics.setComposite(AlphaComposite.SrcOver);
    graphics.setTransform(scale);
  }

  /** A figure as the bytes of a PNG file; see {@link #image}. */
  public static byte[] png(Figure figure, double scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image(figure, scale), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes a PNG file; see {@link #image}. The file is there whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Figure figure, double scale, Path file) throws IOException {
    AtomicFile.write(file, png(figure, scale));
  }
}
