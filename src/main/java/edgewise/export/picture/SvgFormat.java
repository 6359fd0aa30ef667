package edgewise.export.picture;

import edgewise.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;

/** Shapes, at any scale. */
record SvgFormat() implements PictureFormat {
  @Override
  public String ending() {
    return "svg";
  }

  @Override
  public void write(Figure figure, double scale, Path file) throws IOException {
    Svg.write(figure, file);
  }
}
