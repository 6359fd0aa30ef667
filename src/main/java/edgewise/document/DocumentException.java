package edgewise.document;

import edgewise.json.JsonException;
import edgewise.network.file.NetworkFileException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The reason why a document could not be read or written, as a message in English or Chinese. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1;
  private static final String BUNDLE = "edgewise.document.messages";

  /** English is the root bundle, whatever the default locale. */
  private static final ResourceBundle.Control OWN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
    String pattern = ResourceBundle.getBundle(BUNDLE, bundleLocale(locale), OWN).getString(key);
    return new MessageFormat(pattern, locale).format(details(locale));
  }

  /** The arguments of the message; a network file's error is described in the same language. */
  private Object[] details(Locale locale) {
    Object[] arguments = Arrays.copyOf(details, details.length + 1, Object[].class);
    Throwable cause = getCause() instanceof JsonException refused ? refused.getCause() : getCause();
    arguments[details.length] = cause instanceof NetworkFileException e ? e.what(locale) : "";
    return arguments;
  }

  /** The locale of the bundle: simplified Chinese for any Chinese locale, else English. */
  private static Locale bundleLocale(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
  }
}
