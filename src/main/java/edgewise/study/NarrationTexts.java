package edgewise.study;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the narrations of races and of training, in two languages. */
final class NarrationTexts {
  private static final String BUNDLE = "edgewise.study.narration";

  /** Without it English on a Chinese machine would be answered in Chinese. */
  private static final ResourceBundle.Control OWN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NarrationTexts() {}

  /**
   * A text: in Chinese for any Chinese locale, else in English.
   *
   * @param gaps texts that fill its gaps
   */
  static String get(Locale locale, String key, String... gaps) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale spoken = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    String pattern = ResourceBundle.getBundle(BUNDLE, spoken, OWN).getString(key);
    return new MessageFormat(pattern, spoken).format(gaps);
  }
}
