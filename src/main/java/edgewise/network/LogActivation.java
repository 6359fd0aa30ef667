package edgewise.network;

import edgewise.graph.Elementary;

/**
 * The logarithms in the costs, ln f(z) and ln(1 − f(z)), each with its derivative by z. They are
 * computed from z, never from an f(z) rounded to 0 or 1: with softplus(z) = ln(1 + e^z), ln σ(z) =
 * −softplus(−z) and ln(1 − σ(z)) = −softplus(z). So they are finite wherever z is finite and the
 * logarithm is defined; elsewhere they follow IEEE arithmetic. Softmax is in {@link LogSoftmax}.
 */
final class LogActivation {
  private LogActivation() {}

  /** ln f(z). */
  static double value(Activation f, double z) {
    return switch (f) {
      case SIGMOID -> -softplus(-z);
      case TANH ->
          z > 1
              ? Math.log1p(-Math.exp(-2 * z)) - Math.log1p(Math.exp(-2 * z))
              : Math.log(f.value(z));
      case RELU, IDENTITY, SOFTMAX -> Math.log(f.value(z));
    };
  }

  /** d ln f(z)/dz = f′(z)/f(z). */
  static double slope(Activation f, double z) {
    return f == Activation.SIGMOID ? f.value(-z) : f.derivative(z) / f.value(z);
  }

  /** ln(1 − f(z)). */
  static double restValue(Activation f, double z) {
    return switch (f) {
      case SIGMOID -> -softplus(z);
      case TANH -> z > 1 ? Math.log(2) - softplus(2 * z) : Math.log1p(-f.value(z));
      case RELU, IDENTITY, SOFTMAX -> Math.log1p(-f.value(z));
    };
  }

  /** d ln(1 − f(z))/dz = −f′(z)/(1 − f(z)). */
  static double restSlope(Activation f, double z) {
    return switch (f) {
      case SIGMOID -> -f.value(z);
      case TANH -> -1 - f.value(z);
      case RELU, IDENTITY, SOFTMAX -> -f.derivative(z) / (1 - f.value(z));
    };
  }

  /** ln(1 + e^z). */
  private static double softplus(double z) {
    return Elementary.SOFTPLUS.apply(z);
  }
}
