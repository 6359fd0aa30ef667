package edgewise.export;

import edgewise.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A figure as pixels. Works without a display, from any thread. */
public final class Raster {
  /** The most pixels that a picture may have; more would not fit into memory. */
  static final long MOST_PIXELS = 200_000_000;

  private Raster() {}

  /**
   * Draws a figure.
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
      new FigurePainter(graphics).paint(figure);
    } finally {
      graphics.dispose();
    }
    return image;
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
