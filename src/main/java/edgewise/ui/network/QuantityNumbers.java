package edgewise.ui.network;

import edgewise.network.Quantity;
import edgewise.study.NetworkStudy;
import java.util.OptionalDouble;

/** The number behind a quantity of a network, and the cost's derivative by it. */
final class QuantityNumbers {
  private QuantityNumbers() {}

  /** Its value, if it is one of the network's. */
  static OptionalDouble value(Quantity quantity, NetworkStudy study) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) ->
          OptionalDouble.of(study.network().weight(l, j, k));
      case Quantity.Bias(int l, int j) -> OptionalDouble.of(study.network().bias(l, j));
      case Quantity.Activation(int l, int j) ->
          OptionalDouble.of(study.pass().forward().activation(l, j));
      case Quantity.PreActivation(int l, int j) ->
          OptionalDouble.of(study.pass().forward().preActivation(l, j));
      case Quantity.Cost c -> OptionalDouble.of(study.pass().cost());
      default -> OptionalDouble.empty();
    };
  }

  /** ∂C/∂ it, where backpropagation works that out; for z it is δ. */
  static OptionalDouble derivative(Quantity quantity, NetworkStudy study) {
    return switch (quantity) {
      case Quantity.Weight(int l, int j, int k) ->
          OptionalDouble.of(study.pass().weightGradient(l, j, k));
      case Quantity.Bias(int l, int j) -> OptionalDouble.of(study.pass().delta(l, j));
      case Quantity.PreActivation(int l, int j) -> OptionalDouble.of(study.pass().delta(l, j));
      default -> OptionalDouble.empty();
    };
  }
}
