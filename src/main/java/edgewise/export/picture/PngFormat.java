package edgewise.export.picture;

import edgewise.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;

/** Pixels, without loss. */
record PngFormat() implements PictureFormat {
  @Override
  public String ending() {
    return "png";
  }

  @Override
  public void write(Figure figure, double scale, Path file) throws IOException {
    Raster.write(figure, scale, file);
  }
}
