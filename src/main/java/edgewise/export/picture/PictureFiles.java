package edgewise.export.picture;

import edgewise.figure.Theme;
import edgewise.study.Narration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The figures of a narration as files, a file a position.
 *
 * @param theme the colours and sizes
 * @param scale pixels of a unit of the figure, where the format has pixels
 */
public record PictureFiles(Narration narration, Theme theme, double scale) {
  /** What is written into a folder. */
  private static final PictureFormat USUAL = new PngFormat();

  /**
   * Writes the figures from one position to another.
   *
   * @param out a file for one position, a file name to be numbered for several, or a folder
   * @param stem put before the number, to distinguish several targets; may be empty
   * @throws PictureException if a picture cannot be written
   * @throws IOException if the folder cannot be made
   */
  public void write(int from, int to, Path out, String stem) throws IOException {
    Optional<PictureFormat> format = PictureFormat.of(out);
    if (format.isEmpty()) {
      Files.createDirectories(out);
    }
    for (int k = from; k <= to; k++) {
      Path file =
          format.isEmpty()
              ? inFolder(out, stem, k)
              : from == to && stem.isEmpty()
                  ? out
                  : numbered(out, stem, from == to ? "" : number(k));
      try {
        format.orElse(USUAL).write(narration.figure(k, theme), scale, file);
      } catch (IOException e) {
        throw new PictureException(file, e);
      }
    }
  }

  private static Path inFolder(Path folder, String stem, int position) {
    String start = stem.isEmpty() ? "" : stem + "-";
    return folder.resolve(start + "step" + number(position) + "." + USUAL.ending());
  }

  private static Path numbered(Path out, String stem, String number) {
    String name = out.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String target = stem.isEmpty() ? "" : "-" + stem;
    return out.resolveSibling(name.substring(0, dot) + target + number + name.substring(dot));
  }

  private static String number(int position) {
    return "-%03d".formatted(position);
  }
}
