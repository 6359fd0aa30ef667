package edgewise.training;

import edgewise.text.Message;
import java.util.Locale;

/** Data that cannot be read, or a network that cannot be trained on them; told to the person. */
public final class TrainingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message message;

  /** What a person is told. */
  public TrainingException(Message message) {
    super(message.in(Locale.ENGLISH));
    this.message = message;
  }

  /** What is wrong, and what to do. */
  public Message message() {
    return message;
  }
}
