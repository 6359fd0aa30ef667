package edgewise.network;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that is told to a person about data or training, in the language of whoever asks:
 * Chinese for any Chinese locale, else English, whatever the machine speaks.
 *
 * @param key of the text in the bundle {@code training}, or {@code backpropagation} from {@code
 *     bp.}
 * @param details what fills its gaps: texts and whole numbers; a detail that is itself a remark is
 *     told in the same language
 */
public record Remark(String key, List<Object> details) {
  private static final String BUNDLE = "edgewise.training.training";
  private static final String STEPS = "edgewise.network.steps.backpropagation";

  private static final ResourceBundle.Control OWN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Keeps the details as they are now. */
  public Remark {
    details = List.copyOf(details);
  }

  public static Remark of(String key, Object... details) {
    return new Remark(key, List.of(details));
  }

  /**
   * The sentence.
   *
   * @param locale whose language it is told in
   */
  public String in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale spoken = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    String pattern =
        ResourceBundle.getBundle(key.startsWith("bp.") ? STEPS : BUNDLE, spoken, OWN)
            .getString(key);
    Object[] told = details.stream().map(d -> told(d, locale)).toArray();
    return new MessageFormat(pattern, spoken).format(told);
  }

  private static Object told(Object detail, Locale locale) {
    return switch (detail) {
      case Remark remark -> remark.in(locale);
      case Number number -> number;
      default -> detail.toString();
    };
  }
}
