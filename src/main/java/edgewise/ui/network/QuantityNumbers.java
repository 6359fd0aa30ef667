package edgewise.ui.network;

import edgewise.network.Quantity;
import edgewise.study.NetworkStudy;
import java.util.OptionalDouble;

/** The values of a network's quantities, and the derivatives of the cost by them. */
final class QuantityNumbers {
  private QuantityNumbers() {}

  /** The value of a quantity; empty if the network has none. */
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

  /** The derivative of the cost by a quantity, where backpropagation computes it; for z it is δ. */
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
