package edgewise.export.picture;

import java.io.IOException;
import java.nio.file.Path;

/** A picture that could not be written, and why in the system's words. */
public final class PictureException extends IOException {
  private static final long serialVersionUID = 1;

  PictureException(Path file, IOException cause) {
    super(file + " cannot be written: " + cause.getMessage(), cause);
  }
}
