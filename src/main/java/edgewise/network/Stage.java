package edgewise.network;

import java.util.Locale;

/** The five steps of backpropagation, as Nielsen lists them. */
public enum Stage {
  /** Set a^1. */
  INPUT,
  /** z^l and a^l, layer by layer. */
  FEEDFORWARD,
  /** BP1. */
  OUTPUT_ERROR,
  /** BP2, layer by layer backwards. */
  BACKPROPAGATE,
  /** BP3 and BP4. */
  OUTPUT;

  /** In resources. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
