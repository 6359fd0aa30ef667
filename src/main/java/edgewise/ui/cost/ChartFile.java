package edgewise.ui.cost;

import edgewise.cost.Row;
import edgewise.export.AtomicFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** A chart as it is on screen, twice as fine, and its numbers as comma-separated values. */
final class ChartFile {
  private static final int FINE = 2;
  private static final String KEYS =
      "family,inputs,outputs,strategy,passes,edgeVisits,multiplications,additions,seconds,measured";

  private ChartFile() {}

  static void picture(Node chart, Path file) throws IOException {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(FINE, FINE));
    WritableImage image = chart.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    AtomicFile.write(file, png(picture));
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  static void numbers(List<Row> rows, Path file) throws IOException {
    StringBuilder text = new StringBuilder(KEYS).append('\n');
    for (Row row : rows) {
      OptionalDouble seconds = row.timing().seconds();
      text.append(row.family().id())
          .append(',')
          .append(row.inputs())
          .append(',')
          .append(row.family().outputs())
          .append(',')
          .append(row.strategy().id())
          .append(',')
          .append(row.work().passes())
          .append(',')
          .append(row.work().edgeVisits())
          .append(',')
          .append(row.countsArithmetic() ? row.work().multiplications() : "")
          .append(',')
          .append(row.countsArithmetic() ? row.work().additions() : "")
          .append(',')
          .append(seconds.isPresent() ? Double.toString(seconds.getAsDouble()) : "")
          .append(',')
          .append(row.timing().measured())
          .append('\n');
    }
    AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
