package edgewise.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of an open document in case the program does not end properly: a document beside the
 * settings, a pair of files a running program, named for its process. One whose process is gone was
 * left by a crash. What was open at a proper end is kept apart, to be shown at the next start.
 */
public final class Autosave {
  private static final String RECOVERY = "recovery-";
  private static final String LAST = "last-session";
  private static final String DOCUMENT = "." + DocumentFile.EXTENSION;
  private static final String ORIGIN = ".origin";
  private final SettingsFolder folder;
  private final String own;

  private Autosave(SettingsFolder folder) {
    this.folder = folder;
    this.own = RECOVERY + mark(ProcessHandle.current());
  }

  /** The process and when it began: numbers of processes are used again. */
  private static String mark(ProcessHandle process) {
    long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + began;
  }

  /** Of this process, in that folder. */
  public static Autosave in(SettingsFolder folder) {
    return new Autosave(folder);
  }

  /**
   * A document that was left.
   *
   * @param document as it was last kept
   * @param origin its file, if it has one
   * @param when it was kept
   * @param file where it is kept
   */
  public record Recovered(
      Document document, Optional<Path> origin, Instant when, Path file) {
    /** Forgets it. */
    public void discard() {
      delete(file);
    }
  }

  /**
   * What was open.
   *
   * @param document as it was
   * @param origin its file, if it has one
   */
  public record Session(Document document, Optional<Path> origin) {}

  /** Keeps what is not saved yet; false if that could not be done. */
  public boolean save(Document document, Optional<Path> origin) {
    return keep(own, document, origin);
  }

  /** There is nothing unsaved any more. */
  public void discard() {
    delete(folder.path().resolve(own + DOCUMENT));
  }

  /** Keeps what is to be shown at the next start; false if that could not be done. */
  public boolean remember(Document document, Optional<Path> origin) {
    return keep(LAST, document, origin);
  }

  private boolean keep(String name, Document document, Optional<Path> origin) {
    byte[] path = origin.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    return folder.write(name + ORIGIN, path)
        && folder.write(name + DOCUMENT, DocumentJson.write(document));
  }

  /** What was open last, if it was remembered and can be read. */
  public Optional<Session> last() {
    Path file = folder.path().resolve(LAST + DOCUMENT);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new Session(DocumentFile.read(file), origin(file)))
          : Optional.empty();
    } catch (DocumentException e) {
      delete(file);
      return Optional.empty();
    }
  }

  /** What crashed programs left, the newest first; what cannot be read is removed. */
  public List<Recovered> recoverable() {
    List<Recovered> found = new ArrayList<>();
    if (!Files.isDirectory(folder.path())) {
      return found;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.path(), RECOVERY + "*" + DOCUMENT)) {
      for (Path file : files) {
        if (isLeft(file)) {
          read(file).ifPresent(found::add);
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    found.sort(Comparator.comparing(Recovered::when).reversed());
    return found;
  }

  private static Optional<Recovered> read(Path file) throws IOException {
    try {
      Instant when = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(new Recovered(DocumentFile.read(file), origin(file), when, file));
    } catch (DocumentException e) {
      delete(file);
      return Optional.empty();
    }
  }

  private static boolean isLeft(Path file) {
    String name = file.getFileName().toString();
    String mark = name.substring(RECOVERY.length(), name.length() - DOCUMENT.length());
    try {
      long pid = Long.parseLong(mark.substring(0, mark.indexOf('-')));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .map(Autosave::mark)
          .filter(mark::equals)
          .isEmpty();
    } catch (RuntimeException e) {
      return false; // not a file of ours
    }
  }

  private static Optional<Path> origin(Path file) {
    try {
      String path = Files.readString(beside(file));
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - DOCUMENT.length()) + ORIGIN);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(beside(file));
    } catch (IOException e) {
      // It will be offered once more; nothing worse.
    }
  }
}
