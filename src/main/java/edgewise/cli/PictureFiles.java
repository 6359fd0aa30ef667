package edgewise.cli;

import edgewise.export.picture.Raster;
import edgewise.export.picture.Svg;
import edgewise.figure.Figure;
import edgewise.figure.Theme;
import edgewise.study.Narration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The figures of a narration as files. */
record PictureFiles(Narration narration, Theme theme, double scale) {
  enum Format {
    PNG,
    SVG;

    /** The format of a file name's extension. */
    static Optional<Format> of(Path path) {
      String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".png")
          ? Optional.of(PNG)
          : name.endsWith(".svg") ? Optional.of(SVG) : Optional.empty();
    }
  }

  /**
   * Writes the steps from one to another.
   *
   * @param out a file for one step, a file name to be numbered for several, or a folder
   * @param stem put before the number, to distinguish several targets
   */
  void write(int from, int to, Path out, String stem) throws IOException {
    Optional<Format> format = Format.of(out);
    for (int k = from; k <= to; k++) {
      Figure figure = narration.figure(k, theme);
      Path file;
      if (format.isEmpty()) {
        Files.createDirectories(out);
        file = out.resolve((stem.isEmpty() ? "" : stem + "-") + "step-%03d.png".formatted(k));
      } else if (from == to && stem.isEmpty()) {
        file = out;
      } else {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String number = from == to ? "" : "-%03d".formatted(k);
        String target = stem.isEmpty() ? "" : "-" + stem;
        file = out.resolveSibling(name.substring(0, dot) + target + number + name.substring(dot));
      }
      write(figure, file, format.orElse(Format.PNG));
    }
  }

  private void write(Figure figure, Path file, Format format) throws IOException {
    try {
      switch (format) {
        case PNG -> Raster.write(figure, scale, file);
        case SVG -> Svg.write(figure, file);
      }
    } catch (IOException e) {
      throw new WrongInput(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
