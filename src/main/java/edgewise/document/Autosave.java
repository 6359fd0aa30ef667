package edgewise.document;

import edgewise.json.JsonException;
import edgewise.settings.SettingsFolder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of an open document in case the program does not end properly: one file beside the
 * settings for each running program, with its process in its name and inside. One whose process is
 * gone was left by a crash. What was open at a proper end is kept apart, to be shown at the next
 * start. Methods may be called from any thread; writing takes as long as the disk.
 */
public final class Autosave implements AutoCloseable {
  private static final String PREFIX = "recovery-";
  private static final String LAST = "last-session";
  private static final String SUFFIX = "." + DocumentFile.EXTENSION;

  /** Of these nothing can be saved any more; a newer version or a bad disk may still be read. */
  private static final Set<String> UNRECOVERABLE = Set.of("empty", "notDocument", "damaged", "wrong");

  private final SettingsFolder folder;
  private final String own;

  private Autosave(SettingsFolder folder) {
    this.folder = folder;
    AutosaveOwner self = AutosaveOwner.now(Optional.empty());
    this.own = PREFIX + self.pid() + "-" + self.started().toEpochMilli() + SUFFIX;
  }

  /** Of this process, in that folder. */
  public static Autosave in(SettingsFolder folder) {
    return new Autosave(folder);
  }

  /**
   * A document that a crash left.
   *
   * @param document as it was last kept
   * @param origin its file, if it has one
   * @param when it was kept
   * @param file where it is kept
   */
  public record Recovered(Document document, Optional<Path> origin, Instant when, Path file) {
    /** Forgets it: it is not offered again. */
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
    return store(own, document, origin);
  }

  /** There is nothing unsaved any more. */
  public void discard() {
    delete(folder.path().resolve(own));
  }

  /** The program ends properly: nothing is left that looks like a crash. */
  @Override
  public void close() {
    discard();
  }

  /** Keeps what is to be shown at the next start; false if that could not be done. */
  public boolean saveSession(Document document, Optional<Path> origin) {
    return store(LAST + SUFFIX, document, origin);
  }

  private boolean store(String name, Document document, Optional<Path> origin) {
    Optional<AutosaveOwner> owner = Optional.of(AutosaveOwner.now(origin));
    byte[] bytes =
        DocumentJson.fitsInFile(document) ? DocumentJson.bytes(document, owner) : new byte[0];
    if (bytes.length == 0 || bytes.length > DocumentFile.MOST_BYTES) {
      // Whatever else there is must not be lost with a network that is too large.
      bytes = DocumentJson.bytes(document.with(document.tab(), Optional.empty()), owner);
    }
    return bytes.length <= DocumentFile.MOST_BYTES && folder.write(name, bytes);
  }

  /** What was open last, if it was remembered and can be read; what is damaged is removed. */
  public Optional<Session> lastSession() {
    return read(folder.path().resolve(LAST + SUFFIX))
        .map(left -> new Session(left.document(), left.owner().origin()));
  }

  /**
   * What crashed programs left, the newest first. What is damaged is skipped and removed; what a
   * newer version kept is skipped and stays.
   */
  public List<Recovered> recoverable() {
    List<Recovered> found = new ArrayList<>();
    for (Path file : files()) {
      read(file)
          .filter(left -> !left.owner().isRunning())
          .map(left -> left.recovered(file))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Recovered::when).reversed());
    return found;
  }

  /** All but this process's own, by name. */
  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder.path(), PREFIX + "*" + SUFFIX)) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return List.of(); // no folder yet, or one that may not be read
    }
    files.removeIf(file -> file.getFileName().toString().equals(own));
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private record Stored(Document document, AutosaveOwner owner) {
    Recovered recovered(Path file) {
      return new Recovered(document, owner.origin(), owner.when(), file);
    }
  }

  private static Optional<Stored> read(Path file) {
    try {
      byte[] bytes = DocumentFile.bytes(file);
      return Optional.of(new Stored(DocumentFile.document(file, bytes), AutosaveOwner.read(bytes)));
    } catch (DocumentException e) {
      if (UNRECOVERABLE.contains(e.key())) {
        delete(file);
      }
    } catch (JsonException e) {
      delete(file);
    }
    return Optional.empty();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It will be offered once more; nothing worse.
    }
  }
}
