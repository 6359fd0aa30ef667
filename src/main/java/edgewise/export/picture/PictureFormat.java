package edgewise.export.picture;

import edgewise.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that holds one figure. Another kind is one more class and one more entry of {@link
 * #ALL}.
 */
public interface PictureFormat {
  /** Every kind of picture that the program writes. */
  List<PictureFormat> ALL = List.of(new PngFormat(), new SvgFormat());

  /** What the names of its files end in, without the dot, such as {@code png}. */
  String ending();

  /**
   * Writes a figure, whole or not at all.
   *
   * @param scale pixels of a unit of the figure; of no meaning where the format has no pixels
   * @throws IOException if it cannot be written; what the file held before is still there
   */
  void write(Figure figure, double scale, Path file) throws IOException;

  /**
   * The format that a file's name asks for by its ending, upper case or lower; none for another.
   */
  static Optional<PictureFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> name.endsWith("." + format.ending())).findFirst();
  }
}
