package edgewise.network.file;

import edgewise.json.JsonValue.Position;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is wrong with a network file, and where; told to the person. */
public final class NetworkFileException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String BUNDLE = "edgewise.network.file.files";

  private final int line;
  private final int column;
  private final String key;
  private final transient List<String> arguments;

  public NetworkFileException(Position spot, String key, Object... arguments) {
    super(key + " at " + spot.line() + ":" + spot.column());
    this.line = spot.line();
    this.column = spot.column();
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
    return format(
        bundle(locale), "place", Integer.toString(line), Integer.toString(column), what(locale));
  }

  /** The kind alone, in a sentence without its place. */
  public String what(Locale locale) {
    return format(bundle(locale), key, arguments.toArray());
  }

  private static ResourceBundle bundle(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return ResourceBundle.getBundle(
        BUNDLE,
        chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  @Override
  public String getMessage() {
    return message(Locale.ENGLISH);
  }

  private static String format(ResourceBundle bundle, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
