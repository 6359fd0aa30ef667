package edgewise.explain;

import edgewise.text.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of one language: simplified Chinese for any Chinese locale, English for all others,
 * whatever the default locale.
 */
class Wording {
  private static final String BUNDLE = "edgewise.explain.steps";

  private static final Pattern NEEDLESS =
      Pattern.compile(" *([，。：；、？（）]) *|(?<=\\p{IsHan}) +(?=\\p{IsHan})");

  static final Wording ENGLISH = new Wording(Locale.ROOT);
  static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);

  private final ResourceBundle texts;
  private final boolean isChinese;

  Wording(Locale locale) {
    isChinese = Bundles.isChinese(locale);
    texts = Bundles.of(BUNDLE, locale);
  }

  /** The texts for a locale. */
  static Wording of(Locale locale) {
    return Bundles.isChinese(locale) ? CHINESE : ENGLISH;
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
