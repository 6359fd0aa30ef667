package edgewise.document;

import edgewise.files.AtomicFile;
import edgewise.files.FileBytes;
import edgewise.files.UnsuitableFileException;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.NetworkFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads and writes documents and networks as files: read completely or rejected with a reason,
 * written completely or not at all. A rejected file is not changed.
 */
public final class DocumentFile {
  /** The file name extension of documents, without the dot. */
  public static final String EXTENSION = "edgewise";

  /** The greatest size of a file; a document of a million nodes is smaller. */
  static final int MOST_BYTES = 64 << 20;

  private DocumentFile() {}

  /**
   * Reads a document.
   *
   * @throws DocumentException if there is none, it is damaged, or from a newer version; nothing
   *     else is thrown, whatever the file holds
   */
  public static Document read(Path file) throws DocumentException {
    return document(file, bytes(file));
  }

  /** Reads a document from a file's bytes. */
  static Document document(Path file, byte[] bytes) throws DocumentException {
    try {
      return DocumentReader.read(bytes);
    } catch (JsonException e) {
      throw rejected(e, file);
    }
  }

  /**
   * Reads a program from a text file in UTF-8.
   *
   * @throws DocumentException if it cannot be read or is not text
   */
  public static String readProgram(Path file) throws DocumentException {
    try {
      return JsonFields.utf8(bytes(file));
    } catch (JsonException e) {
      throw rejected(e.withKey("notText"), file);
    }
  }

  /**
   * Reads a network from a file of its own.
   *
   * @throws DocumentException if it cannot be read or anything in it is wrong
   */
  public static NetworkFile readNetwork(Path file) throws DocumentException {
    String text = readProgram(file);
    try {
      return NetworkFile.read(text);
    } catch (NetworkFileException e) {
      throw rejected(new JsonException("networkFile", e.line(), e.column(), e), file);
    }
  }

  private static DocumentException rejected(JsonException e, Path file) {
    return new DocumentException(
        e.key(), e, file, e.line(), e.column(), e.detail(), DocumentJson.VERSION);
  }

  /**
   * The bytes of a file.
   *
   * @throws DocumentException if it cannot be read, is not a plain file, or is too large
   */
  static byte[] bytes(Path file) throws DocumentException {
    try {
      return FileBytes.read(file, MOST_BYTES);
    } catch (UnsuitableFileException e) {
      String key = e.kind().name().toLowerCase(Locale.ROOT);
      throw new DocumentException(key, null, file, MOST_BYTES >> 20);
    } catch (NoSuchFileException e) {
      throw new DocumentException("missing", e, file);
    } catch (AccessDeniedException e) {
      throw new DocumentException("denied", e, file);
    } catch (IOException e) {
      throw new DocumentException("unreadable", e, file, reason(e));
    }
  }

  /**
   * Writes a document in place of what the file held.
   *
   * @throws DocumentException if it cannot be written; what the file held is still there
   */
  public static void write(Path file, Document document) throws DocumentException {
    if (!DocumentJson.fitsInFile(document)) {
      throw new DocumentException("tooLarge", null, file, MOST_BYTES >> 20);
    }
    write(file, DocumentJson.bytes(document));
  }

  /**
   * Writes a network into a file of its own, in place of what that held.
   *
   * @throws DocumentException if it cannot be written; what the file held is still there
   */
  public static void write(Path file, NetworkFile network) throws DocumentException {
    write(file, network.write().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws DocumentException {
    if (bytes.length > MOST_BYTES) {
      throw new DocumentException("tooLarge", null, file, MOST_BYTES >> 20);
    }
    if (Files.isDirectory(file)) {
      throw new DocumentException("folderThere", null, file);
    }
    try {
      AtomicFile.write(file, bytes);
    } catch (AccessDeniedException e) {
      throw new DocumentException("readOnly", e, file);
    } catch (NoSuchFileException e) {
      throw new DocumentException("noFolder", e, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new DocumentException("unwritable", e, file, reason(e));
    }
  }

  /** The operating system's message without the path. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
