package edgewise.document;

import edgewise.network.NetworkDescription;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Networks in JSON files: read whole or refused with a reason, a line and a column; written whole
 * or not at all.
 */
public final class NetworkFile {
  /** What the files' names end in, after a dot. */
  public static final String EXTENSION = "json";

  private NetworkFile() {}

  /**
   * Reads a network.
   *
   * @throws DocumentException if there is none or something in it is wrong; nothing else is thrown,
   *     whatever the file holds
   */
  public static NetworkDescription read(Path file) throws DocumentException {
    return read(file.toString(), DocumentFile.bytes(file));
  }

  /**
   * The network that bytes describe.
   *
   * @param name where they come from, for messages
   * @throws DocumentException if something in them is wrong
   */
  public static NetworkDescription read(String name, byte[] bytes) throws DocumentException {
    try {
      return NetworkReader.read(bytes);
    } catch (Refused e) {
      Object[] place = {name, e.line(), e.column(), e.what()};
      Object[] details =
          Stream.concat(Arrays.stream(place), e.more().stream()).toArray(Object[]::new);
      throw new DocumentException(key(e), e, details);
    }
  }

  private static String key(Refused e) {
    return switch (e.key()) {
      case "empty" -> "empty";
      case "notDocument", "damaged", "wrong" -> "network." + e.key();
      default -> e.key();
    };
  }

  /**
   * Writes a network in place of what the file held.
   *
   * @throws DocumentException if it cannot be written; what the file held is still there
   */
  public static void write(Path file, NetworkDescription description) throws DocumentException {
    DocumentFile.write(file, NetworkJson.bytes(description));
  }
}
