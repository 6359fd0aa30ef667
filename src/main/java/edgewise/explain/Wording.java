package edgewise.explain;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of one language: simplified Chinese for any Chinese locale, English for all others,
 * whatever the default locale.
 */
class Wording {
  private static final String BUNDLE = "edgewise.explain.steps";
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final Pattern NEEDLESS =
      Pattern.compile(" *([，。：；、？（）]) *|(?<=\\p{IsHan}) +(?=\\p{IsHan})");

  static final Wording ENGLISH = new Wording(Locale.ROOT);
  static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);

  private final ResourceBundle texts;
  private final boolean isChinese;

  Wording(Locale locale) {
    isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    // Without this control English on a machine with a Chinese locale would fall back to Chinese.
    texts = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
  }

  /** The texts for a locale. */
  static Wording of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException if there is none, which only a programmer can cause
   */
  String get(String key) {
    return texts.getString(key);
  }

  /** Whether the key has a text. */
  boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Removes spaces from a finished Chinese text beside full-width punctuation and between
   * characters.
   */
  String finish(String text) {
    return isChinese
        ? NEEDLESS.matcher(text).replaceAll(found -> found.group(1) == null ? "" : found.group(1))
        : text;
  }

  /** All keys. */
  Set<String> keys() {
    return texts.keySet();
  }
}
