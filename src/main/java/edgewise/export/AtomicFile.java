package edgewise.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes files that are there whole or not at all, however the program ends: a file beside is
 * filled and brought to the disk, then takes the name.
 */
public final class AtomicFile {
  private static final String SUFFIX = ".edgewise-tmp";

  private AtomicFile() {}

  /**
   * Writes bytes, in place of what the file held. A link is followed; permissions stay as they
   * were.
   *
   * @throws IOException if the folder is missing or may not be written, or the file may not; what
   *     it held is still there then, and nothing is left beside it
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(whole) && !Files.isWritable(whole)) {
      throw new AccessDeniedException(whole.toString());
    }
    if (Files.isDirectory(whole)) {
      throw new FileSystemException(whole.toString(), null, "is a folder");
    }
    removeLeftovers(whole);
    Path beside =
        Files.createTempFile(whole.getParent(), "." + whole.getFileName() + "-", SUFFIX);
    try {
      fill(beside, bytes);
      keepPermissions(whole, beside);
      move(beside, whole);
    } finally {
      Files.deleteIfExists(beside);
    }
    bringToDisk(whole.getParent());
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Temporary files are private; what takes their place need not be. */
  private static void keepPermissions(Path whole, Path beside) throws IOException {
    if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> permissions =
          Files.exists(whole)
              ? Files.getPosixFilePermissions(whole)
              : PosixFilePermissions.fromString("rw-r--r--");
      Files.setPosixFilePermissions(beside, permissions);
    }
  }

  /** What a process left that was killed while it filled a file. */
  private static void removeLeftovers(Path whole) throws IOException {
    String glob = glob("." + whole.getFileName() + "-") + "*" + SUFFIX;
    try (DirectoryStream<Path> left = Files.newDirectoryStream(whole.getParent(), glob)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (AccessDeniedException | NotDirectoryException e) {
      // Then the file cannot be written either, and that is told where it fails.
    }
  }

  private static String glob(String name) {
    return name.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }

  /** So that the new name survives a power cut; not every system lets a folder be opened. */
  private static void bringToDisk(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is on the disk; its name will be soon.
    }
  }
}
