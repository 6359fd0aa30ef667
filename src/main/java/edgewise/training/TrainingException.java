package edgewise.training;

import edgewise.text.Message;
import java.util.Locale;

/**
 * Data that cannot be read, or a network that cannot be trained on them; with a message for the
 * person.
 */
public final class TrainingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  /** An exception with a message for the person. */
  public TrainingException(Message message) {
    super(message.in(Locale.ENGLISH));
    this.message = message;
  }

  /** The message: the error, and the remedy. */
  public Message message() {
    return message;
  }
}
