package edgewise.network.file;

import edgewise.json.JsonValue.Position;
import edgewise.text.Bundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is wrong with a network file, and where; told to the person. */
public final class NetworkFileException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String BUNDLE = "edgewise.network.file.files";

  private final int line;
  private final int column;
  private final String key;
  private final transient List<String> arguments;

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

  /** Place and kind in a sentence, in English or Chinese. */
  public String message(Locale locale) {
    return text("place", locale, Integer.toString(line), Integer.toString(column), messageWithoutPosition(locale));
  }

  /** The kind alone, in a sentence without its place. */
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
