package edgewise.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** An edit of a graph that cannot be made, and why, for the person who wanted it. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String key;
  private final String[] arguments;

  EditException(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The kind of refusal, such as {@code edit-cycle}. */
  public String key() {
    return key;
  }

  /** The reason in a sentence. */
  public String message(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "edgewise.language.problems",
            chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.clone());
  }
}
