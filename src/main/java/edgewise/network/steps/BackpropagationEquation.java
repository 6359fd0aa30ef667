package edgewise.network.steps;

import edgewise.text.Message;
import java.util.Locale;

/** The equation of a step. */
public enum BackpropagationEquation {
  /** a^1 = x. */
  INPUT(Stage.INPUT),
  /** z^l = W^l a^{l−1} + b^l. */
  PRE_ACTIVATION(Stage.FEEDFORWARD),
  /** a^l = f(z^l). */
  ACTIVATION(Stage.FEEDFORWARD),
  /** ∇_a C. */
  COST_SLOPE(Stage.OUTPUT_ERROR),
  /** δ^L = ∇_a C ⊙ f′(z^L). */
  BP1(Stage.OUTPUT_ERROR),
  /** δ^L = a^L − y, where cost and activation cancel to that. */
  CANCELLATION(Stage.OUTPUT_ERROR),
  /** δ^l = ((W^{l+1})ᵀ δ^{l+1}) ⊙ f′(z^l). */
  BP2(Stage.BACKPROPAGATE),
  /** ∂C/∂b^l = δ^l. */
  BP3(Stage.OUTPUT),
  /** ∂C/∂W^l = δ^l (a^{l−1})ᵀ. */
  BP4(Stage.OUTPUT);

  private final Stage stage;

  BackpropagationEquation(Stage stage) {
    this.stage = stage;
  }

  /** The stage of the algorithm it belongs to. */
  public Stage stage() {
    return stage;
  }

  /** Its name. */
  public String title(Locale locale) {
    return Message.of(BackpropagationStep.TEXTS, "bp.title." + name()).in(locale);
  }
}
