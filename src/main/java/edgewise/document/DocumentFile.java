package edgewise.document;

import edgewise.export.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Documents in files: read whole or refused with a reason, written whole or not at all. */
public final class DocumentFile {
  /** What the files' names end in. */
  public static final String EXTENSION = "edgewise";

  /** A document of a million nodes is smaller. */
  static final long MOST_BYTES = 64L << 20;

  private DocumentFile() {}

  /**
   * Reads a document.
   *
   * @throws DocumentException if there is none, it is damaged, or from a newer version
   */
  public static Document read(Path file) throws DocumentException {
    byte[] bytes = bytes(file);
    try {
      return DocumentJson.read(bytes);
    } catch (DocumentJson.Refused e) {
      throw new DocumentException(e.key(), e, file.getFileName(), e.line(), e.column(), e.what());
    }
  }

  /**
   * Reads a program from a text file in UTF-8.
   *
   * @throws DocumentException if it cannot be read or is not text
   */
  public static String readProgram(Path file) throws DocumentException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DocumentException("notText", e, file.getFileName());
    }
  }

  private static byte[] bytes(Path file) throws DocumentException {
    try {
      if (Files.isDirectory(file)) {
        throw new DocumentException("folder", null, file.getFileName());
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new DocumentException("huge", null, file.getFileName(), MOST_BYTES >> 20);
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new DocumentException("missing", e, file);
    } catch (AccessDeniedException e) {
      throw new DocumentException("denied", e, file);
    } catch (IOException e) {
      throw new DocumentException("unreadable", e, file, e.getMessage());
    }
  }

  /**
   * Writes a document in place of what the file held.
   *
   * @throws DocumentException if it cannot be written; what the file held is still there
   */
  public static void write(Path file, Document document) throws DocumentException {
    try {
      AtomicFile.write(file, DocumentJson.write(document));
    } catch (AccessDeniedException e) {
      throw new DocumentException("readOnly", e, file);
    } catch (NoSuchFileException e) {
      throw new DocumentException("noFolder", e, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new DocumentException("unwritable", e, file, e.getMessage());
    }
  }
}
