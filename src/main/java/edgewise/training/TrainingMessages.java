package edgewise.training;

import edgewise.text.Message;

/** What is told to a person about data and training: the texts of this package's bundle. */
public final class TrainingMessages {
  private static final String BUNDLE = "edgewise.training.training";

  private TrainingMessages() {}

  /** The sentence of that key; details are texts, whole numbers and messages. */
  public static Message of(String key, Object... details) {
    return Message.of(BUNDLE, key, details);
  }
}
