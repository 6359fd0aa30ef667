package edgewise.language.edit;

import edgewise.language.Problem;
import java.util.List;
import java.util.Locale;

/** An edit that a program cannot take, and why, in a sentence for the person who asked for it. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String key;
  private final transient List<String> names;

  public EditException(String key, String... names) {
    super(Problem.text(key, Locale.ENGLISH, (Object[]) names));
    this.key = key;
    this.names = List.of(names);
  }

  /** Names the kind of refusal, such as {@code edit-taken}. */
  public String key() {
    return key;
  }

  /** The refusal as a sentence, in English or Chinese. */
  public String message(Locale locale) {
    return Problem.text(key, locale, names.toArray());
  }
}
