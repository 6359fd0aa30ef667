package edgewise.ui.network;

import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.KnownQuantities;
import edgewise.study.NetworkStudy;
import edgewise.text.Numbers;
import edgewise.ui.kit.Texts;
import java.util.Optional;
import java.util.OptionalDouble;

/** Neurons, weights, cells and steps in words, for screen readers. */
final class NetworkAccessibleText {
  private NetworkAccessibleText() {}

  /** A step: its equation and its sentence; before the first, the introduction. */
  static String of(Optional<BackpropagationStep> step, Texts texts) {
    return step.map(s -> s.equation().title(texts.locale()) + ". " + s.sentence(texts.locale()))
        .orElseGet(() -> texts.get("net.lead"));
  }

  /** A quantity with its value and its derivative, as far as they are known at the current step. */
  static String of(Quantity quantity, NetworkStudy study, KnownQuantities known, Texts texts) {
    String value = known.hasValue(quantity) ? value(quantity, study) : texts.get("spoken.unknown");
    String derivative =
        known.hasDerivative(quantity)
            ? derivative(quantity, study)
            : texts.get("spoken.noDerivative");
    return texts.get("net.spoken", name(quantity, texts), value, derivative);
  }

  /** A cell of a matrix. */
  static String cell(int row, int column, String value, Texts texts) {
    return texts.get("net.spoken.cell", row, column, value);
  }

  private static String name(Quantity quantity, Texts texts) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) ->
          texts.get("net.spoken.weight", quantity.name(), l, j, l - 1, k);
      case Quantity.Bias(int l, int j) -> texts.get("net.spoken.bias", quantity.name(), l, j);
      case Quantity.Activation(int l, int j) ->
          texts.get("net.spoken.neuron", quantity.name(), l, j);
      default -> quantity.name();
    };
  }

  private static String value(Quantity quantity, NetworkStudy study) {
    OptionalDouble value = QuantityNumbers.value(quantity, study);
    return value.isPresent() ? Numbers.display(value.getAsDouble()) : "";
  }

  private static String derivative(Quantity quantity, NetworkStudy study) {
    OptionalDouble slope = QuantityNumbers.derivative(quantity, study);
    return slope.isPresent()
        ? quantity.derivativeName() + " = " + Numbers.display(slope.getAsDouble())
        : "";
  }
}
