package edgewise.study;

import edgewise.text.Bundles;
import java.util.Locale;

/** The texts of the narrations of races and of training, from their resource bundle. */
final class NarrationTexts {
  private static final String BUNDLE = "edgewise.study.narration";

  private NarrationTexts() {}

  /**
   * A text in a language.
   *
   * @param arguments texts for the placeholders
   */
  static String get(Locale locale, String key, String... arguments) {
    return Bundles.format(BUNDLE, key, locale, (Object[]) arguments);
  }
}
