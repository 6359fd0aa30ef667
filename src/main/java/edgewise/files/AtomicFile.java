package edgewise.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file completely or not at all, however the program ends: it fills a temporary file in
 * the same folder, flushes that to the disk, and then renames it in one atomic move. The temporary
 * file's name contains the process id, so that a later write can delete the leftovers of a killed
 * process and keep files that a running one is filling.
 */
public final class AtomicFile {
  private static final String PREFIX = ".edgewise-";
  private static final String SUFFIX = ".tmp";
  private static final int MOST_LINKS = 40;
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Names of the temporary files that this process is filling now, in any thread. */
  private static final Set<String> UNFINISHED = ConcurrentHashMap.newKeySet();

  private AtomicFile() {}

  /**
   * Writes bytes, in place of what the file held. A link is followed, also to a file that does not
   * exist yet; permissions stay as they were, and a new file gets those usual on this machine.
   * Several threads and processes may write the same file: one of them wins, whole.
   *
   * @param file may be relative; its folder must exist
   * @throws IOException if the folder is missing or may not be written, or the file is marked
   *     read-only or is not a plain file; what it held is still there then, and nothing is left
   *     beside it
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = target(file);
    boolean replaces = Files.exists(target);
    if (replaces) {
      requireWritable(target);
    }
    Path folder = target.getParent();
    String name =
        PREFIX
            + ProcessHandle.current().pid()
            + "-"
            + Long.toHexString(ThreadLocalRandom.current().nextLong())
            + SUFFIX;
    Path temporary = folder.resolve(name);
    UNFINISHED.add(name);
    try {
      writeTemporary(temporary, bytes, replaces && hasPermissions(target) ? target : null);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      deleteQuietly(temporary);
      UNFINISHED.remove(name);
    }
    flush(folder);
    removeLeftovers(folder);
  }

  /** The file that symbolic links lead to; it may not exist yet. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /**
   * Refuses a read-only file. The move itself would replace it, since only the folder's permission
   * counts; and for root every file is writable.
   */
  private static void requireWritable(Path target) throws IOException {
    if (!Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "not a plain file");
    }
    boolean marked =
        hasPermissions(target)
            && Files.getPosixFilePermissions(target).stream().noneMatch(WRITE::contains);
    if (marked || !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
  }

  private static boolean hasPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Fills the temporary file. It has the old file's permissions before its first byte, so that
   * private content is never readable by others.
   */
  private static void writeTemporary(Path temporary, byte[] bytes, Path like) throws IOException {
    FileAttribute<?>[] attributes = {};
    Set<PosixFilePermission> permissions = Set.of();
    if (like != null) {
      permissions = Files.getPosixFilePermissions(like);
      attributes = new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
            attributes)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (like != null) {
        Files.setPosixFilePermissions(temporary, permissions); // creating obeyed the umask
      }
      channel.force(true);
    }
  }

  /** Deletes temporary files in this folder that killed processes left. */
  private static void removeLeftovers(Path folder) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*-*" + SUFFIX)) {
      for (Path file : found) {
        if (isLeft(file.getFileName().toString())) {
          deleteQuietly(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The file itself is written; the next write tries again to delete the leftovers.
    }
  }

  private static boolean isLeft(String name) {
    try {
      long pid =
          Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
      return pid == ProcessHandle.current().pid()
          ? !UNFINISHED.contains(name)
          : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    } catch (NumberFormatException e) {
      return false; // not a file of ours
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The cause of the failed write matters more; the next write deletes this file.
    }
  }

  /**
   * Flushes the folder, so that the new name survives a power cut; not every system lets a folder
   * be opened.
   */
  private static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is on the disk; its name will be soon.
    }
  }
}
