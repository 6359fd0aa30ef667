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
 * The autosave files of open documents: one file in the settings folder for each running process,
 * with the process id in its name and content. A file whose process has ended was left by a crash.
 * The document open at a normal exit is saved in a separate file, to be shown at the next start.
 * Methods may be called from any thread; writing takes as long as the disk.
 */
public final class Autosave implements AutoCloseable {
  private static final String PREFIX = "recovery-";
  private static final String LAST = "last-session";
  private static final String SUFFIX = "." + DocumentFile.EXTENSION;

  /**
   * Errors after which an autosave file is deleted; others, such as a newer version or a disk
   * error, may be read later.
   */
  private static final Set<String> UNRECOVERABLE =
      Set.of("empty", "notDocument", "damaged", "wrong");

  private final SettingsFolder folder;
  private final String own;

  private Autosave(SettingsFolder folder) {
    this.folder = folder;
    AutosaveOwner self = AutosaveOwner.now(Optional.empty());
    this.own = PREFIX + self.pid() + "-" + self.started().toEpochMilli() + SUFFIX;
  }

  /** The autosave of this process, in a folder. */
  public static Autosave in(SettingsFolder folder) {
    return new Autosave(folder);
  }

  /**
   * A document recovered after a crash.
   *
   * @param document as it was last saved
   * @param origin its file, if it has one
   * @param when it was saved
   * @param file the autosave file
   */
  public record Recovered(Document document, Optional<Path> origin, Instant when, Path file) {
    /** Deletes the autosave file, so that it is not offered again. */
    public void discard() {
      delete(file);
    }
  }

  /**
   * The document that was open at the last normal exit.
   *
   * @param document as it was
   * @param origin its file, if it has one
   */
  public record Session(Document document, Optional<Path> origin) {}

  /**
   * Saves a changed document to the autosave file.
   *
   * @return false if it could not be written
   */
  public boolean save(Document document, Optional<Path> origin) {
    return store(own, document, origin);
  }

  /** Deletes the autosave file, since nothing is unsaved. */
  public void discard() {
    delete(folder.path().resolve(own));
  }

  /** Ends the autosave at a normal exit: deletes its file. */
  @Override
  public void close() {
    discard();
  }

  /**
   * Saves the document to be shown at the next start.
   *
   * @return false if it could not be written
   */
  public boolean saveSession(Document document, Optional<Path> origin) {
    return store(LAST + SUFFIX, document, origin);
  }

  private boolean store(String name, Document document, Optional<Path> origin) {
    Optional<AutosaveOwner> owner = Optional.of(AutosaveOwner.now(origin));
    byte[] bytes =
        DocumentJson.fitsInFile(document) ? DocumentJson.bytes(document, owner) : new byte[0];
    if (bytes.length == 0 || bytes.length > DocumentFile.MOST_BYTES) {
      // A network too large for a file is left out, so that the rest of the document is saved.
      bytes = DocumentJson.bytes(document.with(document.tab(), Optional.empty()), owner);
    }
    return bytes.length <= DocumentFile.MOST_BYTES && folder.write(name, bytes);
  }

  /**
   * The document of the last normal exit, if it was saved and can be read; a damaged file is
   * deleted.
   */
  public Optional<Session> lastSession() {
    return read(folder.path().resolve(LAST + SUFFIX))
        .map(left -> new Session(left.document(), left.owner().origin()));
  }

  /**
   * The documents left by crashed processes, the newest first. A damaged file is skipped and
   * deleted; a file of a newer version is skipped and stays.
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

  /** All autosave files except this process's own, sorted by name. */
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
