package edgewise.text;

import java.util.List;
import java.util.Locale;

/**
 * A sentence for a person, in the language of whoever asks. Immutable.
 *
 * @param bundle the name of the resource bundle that has the text
 * @param key of the text in the bundle
 * @param details what fills its gaps: texts and whole numbers; a detail that is itself a message is
 *     worded in the same language
 */
public record Message(String bundle, String key, List<Object> details) {
  /** Keeps the details as they are now. */
  public Message {
    details = List.copyOf(details);
  }

  /** A sentence of that key with these details. */
  public static Message of(String bundle, String key, Object... details) {
    return new Message(bundle, key, List.of(details));
  }

  /**
   * The sentence.
   *
   * @param locale a Chinese locale gives Chinese, any other English
   */
  public String in(Locale locale) {
    return Bundles.format(
        bundle, key, locale, details.stream().map(detail -> argument(detail, locale)).toArray());
  }

  private static Object argument(Object detail, Locale locale) {
    return switch (detail) {
      case Message message -> message.in(locale);
      case Number number -> number;
      default -> detail.toString();
    };
  }
}
