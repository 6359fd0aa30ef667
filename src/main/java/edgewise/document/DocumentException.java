package edgewise.document;

import edgewise.json.JsonException;
import edgewise.network.file.NetworkFileException;
import edgewise.text.Bundles;
import java.util.Arrays;
import java.util.Locale;

/** Why a document could not be read or written, for the person who wanted it. */
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

  /** What is wrong: its key in the messages. */
  public String key() {
    return key;
  }

  /**
   * What is wrong, where, and what to do: Chinese for a Chinese locale, else English.
   *
   * @param locale whose language it is told in
   */
  public String message(Locale locale) {
    return Bundles.format(BUNDLE, key, locale, details(locale));
  }

  /** What is wrong with a network is told in the language of whoever reads it. */
  private Object[] details(Locale locale) {
    Object[] told = Arrays.copyOf(details, details.length + 1, Object[].class);
    Throwable cause = getCause() instanceof JsonException refused ? refused.getCause() : getCause();
    told[details.length] = cause instanceof NetworkFileException e ? e.what(locale) : "";
    return told;
  }
}
