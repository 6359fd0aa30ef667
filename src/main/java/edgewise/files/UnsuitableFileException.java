package edgewise.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A path that exists but is not a plain file of allowed size. */
public final class UnsuitableFileException extends FileSystemException {
  private static final long serialVersionUID = 1;

  /** Why it cannot be read. */
  public enum Reason {
    /** It is a folder. */
    FOLDER,
    /** It is neither a plain file nor a folder: a pipe, a device. */
    SPECIAL,
    /** It holds more than may be read. */
    HUGE
  }

  private final Reason kind;

  UnsuitableFileException(Path file, Reason kind) {
    super(file.toString(), null, kind.name());
    this.kind = kind;
  }

  /** Why it cannot be read. */
  public Reason kind() {
    return kind;
  }
}
