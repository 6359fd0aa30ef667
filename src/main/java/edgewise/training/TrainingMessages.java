package edgewise.training;

import edgewise.text.Message;

/** Messages for the person about data and training, from this package's resource bundle. */
public final class TrainingMessages {
  private static final String BUNDLE = "edgewise.training.training";

  private TrainingMessages() {}

  /** The message of a key; details are texts, integers and messages. */
  public static Message of(String key, Object... details) {
    return Message.of(BUNDLE, key, details);
  }
}
