package edgewise.document;

import edgewise.json.JsonException;
import edgewise.network.file.NetworkFileException;
import edgewise.text.Bundles;
import java.util.Arrays;
import java.util.Locale;

/** The reason why a document could not be read or written, as a message in English or Chinese. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1;
  private static final String BUNDLE = "edgewise.document.messages";

  private final String key;
  private final String[] details;

  DocumentException(String key, Throwable cause, Object... details) {
    super(key + " " + Arrays.toString(details), cause);
    this.key = key;
    this.details = Arrays.stream(details).map(String::valueOf).toArray(String[]::new);
  }

  /** The kind of error, a message key. */
  public String key() {
    return key;
  }

  /**
   * What is wrong, where, and what to do.
   *
   * @param locale a Chinese locale gives Chinese, any other English
   */
  public String message(Locale locale) {
    return Bundles.format(BUNDLE, key, locale, details(locale));
  }

  /** The arguments of the message; a network file's error is described in the same language. */
  private Object[] details(Locale locale) {
    Object[] arguments = Arrays.copyOf(details, details.length + 1, Object[].class);
    Throwable cause = getCause() instanceof JsonException refused ? refused.getCause() : getCause();
    arguments[details.length] =
        cause instanceof NetworkFileException e ? e.messageWithoutPosition(locale) : "";
    return arguments;
  }
}
