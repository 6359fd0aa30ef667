package edgewise.language.edit;

import edgewise.language.Problem;
import java.util.List;
import java.util.Locale;

/**
 * An edit that is not possible for a program, with the reason as a sentence in English or Chinese.
 */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String key;
  private final transient List<String> names;

  /**
   * An impossible edit.
   *
   * @param key of the reason's message
   * @param names the arguments of the message
   */
  public EditException(String key, String... names) {
    super(Problem.text(key, Locale.ENGLISH, (Object[]) names));
    this.key = key;
    this.names = List.of(names);
  }

  /** The kind of reason, a message key such as {@code edit-taken}. */
  public String key() {
    return key;
  }

  /** The reason as a sentence, in English or Chinese. */
  public String message(Locale locale) {
    return Problem.text(key, locale, names.toArray());
  }
}
