package edgewise.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes files that are there whole or not at all: a file beside is filled, then takes the name.
 */
final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes bytes, in place of what the file held.
   *
   * @throws IOException if the folder is missing or may not be written; nothing is left behind then
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path whole = file.toAbsolutePath();
    Path beside = Files.createTempFile(whole.getParent(), ".edgewise", ".tmp");
    try {
      Files.write(beside, bytes);
      makeReadable(beside);
      try {
        Files.move(
            beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Temporary files are private; a picture need not be. */
  private static void makeReadable(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
