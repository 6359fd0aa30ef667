package edgewise.network.steps;

import edgewise.text.Message;
import java.util.Locale;

/** The five steps of the algorithm of backpropagation, as Nielsen lists them in chapter 2. */
public enum Stage {
  /** The input's activations a^1. */
  INPUT,
  /** z^l and a^l, layer after layer. */
  FEEDFORWARD,
  /** δ^L: BP1. */
  OUTPUT_ERROR,
  /** δ^l, backwards, layer after layer: BP2. */
  BACKPROPAGATE,
  /** The gradient: BP3 and BP4. */
  OUTPUT;

  /** Its title. */
  public String title(Locale locale) {
    return Message.of(BackpropagationStep.TEXTS, "bp.stage." + name()).in(locale);
  }

  /** Its name in resources. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
