package edgewise.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files up to a limit of bytes. */
public final class FileBytes {
  private FileBytes() {}

  /**
   * All bytes of a plain file.
   *
   * @param most the greatest number of bytes allowed
   * @throws UnsuitableFileException if it is a folder or another thing that is no plain file, or
   *     holds more
   * @throws IOException if it cannot be read
   */
  public static byte[] read(Path file, int most) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnsuitableFileException(file, UnsuitableFileException.Reason.FOLDER);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnsuitableFileException(file, UnsuitableFileException.Reason.SPECIAL);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UnsuitableFileException(file, UnsuitableFileException.Reason.HUGE);
      }
      return bytes;
    }
  }

  /** The path that a text names; none if it is empty or was written on another kind of system. */
  public static Optional<Path> path(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
