package edgewise.study;

import edgewise.text.Bundles;
import java.util.Locale;

/** The words of the narrations of races and of training. */
final class NarrationTexts {
  private static final String BUNDLE = "edgewise.study.narration";

  private NarrationTexts() {}

  /**
   * A text in a language.
   *
   * @param gaps texts that fill its gaps
   */
  static String get(Locale locale, String key, String... gaps) {
    return Bundles.format(BUNDLE, key, locale, (Object[]) gaps);
  }
}
