package edgewise.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts of resource bundles in the two languages that there are: simplified Chinese for a Chinese
 * locale of any kind, English, which is the root bundle, for every other.
 */
public final class Bundles {
  /** Without it a request for English on a Chinese machine would be answered in Chinese. */
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** Whether the Chinese texts are for that locale. */
  public static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /**
   * The texts of that name for a locale.
   *
   * @throws java.util.MissingResourceException if there is no such bundle
   */
  public static ResourceBundle of(String name, Locale locale) {
    return ResourceBundle.getBundle(name, language(locale), NO_FALLBACK);
  }

  /**
   * A text of a bundle, its gaps filled ({@link MessageFormat}).
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public static String format(String name, String key, Locale locale, Object... details) {
    String pattern = of(name, locale).getString(key);
    return new MessageFormat(pattern, language(locale)).format(details);
  }

  private static Locale language(Locale locale) {
    return isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
  }
}
