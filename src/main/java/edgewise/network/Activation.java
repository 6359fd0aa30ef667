package edgewise.network;

/** What a neuron makes of its pre-activation z. */
public enum Activation {
  /** 1/(1 + e^−z). */
  SIGMOID,
  /** tanh z. */
  TANH,
  /** max(z, 0). */
  RELU,
  /** z. */
  IDENTITY,
  /** e^z over the sum of all; the last layer only. */
  SOFTMAX;

  double value(double z) {
    return switch (this) {
      case SIGMOID -> 1 / (1 + Math.exp(-z));
      case TANH -> Math.tanh(z);
      case RELU -> Math.max(z, 0);
      case IDENTITY -> z;
      case SOFTMAX -> throw new IllegalStateException("not by itself");
    };
  }

  double derivative(double z) {
    return switch (this) {
      case SIGMOID -> value(z) * (1 - value(z));
      case TANH -> 1 - Math.tanh(z) * Math.tanh(z);
      case RELU -> z > 0 ? 1 : 0;
      case IDENTITY -> 1;
      case SOFTMAX -> throw new IllegalStateException("not by itself");
    };
  }
}
