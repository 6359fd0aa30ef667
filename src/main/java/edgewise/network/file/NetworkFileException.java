package edgewise.network.file;

import edgewise.json.JsonValue.Position;
import edgewise.text.Bundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An error in a network file: its position and a message for the person, in any language. */
public final class NetworkFileException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String BUNDLE = "edgewise.network.file.files";

  private final int line;
  private final int column;
  private final String key;
  private final transient List<String> arguments;

  /** The error at a position, with its resource key and the arguments of its message. */
  public NetworkFileException(Position position, String key, Object... arguments) {
    super(key + " at " + position.line() + ":" + position.column());
    this.line = position.line();
    this.column = position.column();
    this.key = key;
    this.arguments = Arrays.stream(arguments).map(Object::toString).toList();
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }

  /** A message with the position, in English or Chinese. */
  public String message(Locale locale) {
    return text(
        "place",
        locale,
        Integer.toString(line),
        Integer.toString(column),
        messageWithoutPosition(locale));
  }

  /** A message without the position. */
  public String messageWithoutPosition(Locale locale) {
    return text(key, locale, arguments.toArray());
  }

  @Override
  public String getMessage() {
    return message(Locale.ENGLISH);
  }

  private static String text(String key, Locale locale, Object... arguments) {
    return Bundles.format(BUNDLE, key, locale, arguments);
  }
}
