package edgewise.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * What outputs a cost against their targets y: the value as a sum over outputs and, beside it, the
 * derivative ∂C/∂a of each term.
 *
 * <p>Two pairs of cost and output activation cancel to δ = a − y: cross-entropy with sigmoid, and
 * log-likelihood with softmax where the targets add up to 1. For these the value is made from z, so
 * that an output which has saturated to 0 or 1 still costs what it costs. See Nielsen, chapter 3.
 */
public enum Cost {
  /** ½Σ(y − a)². */
  QUADRATIC("quadratic") {
    @Override
    public double term(double a, double y) {
      return (y - a) * (y - a) / 2;
    }

    @Override
    public double slope(double a, double y) {
      return a - y;
    }
  },

  /** −Σ y ln a + (1 − y) ln(1 − a). */
  CROSS_ENTROPY("cross-entropy") {
    @Override
    public double term(double a, double y) {
      return (y == 0 ? 0 : -y * Math.log(a)) - (y == 1 ? 0 : (1 - y) * Math.log1p(-a));
    }

    @Override
    public double slope(double a, double y) {
      return (y == 0 ? 0 : -y / a) + (y == 1 ? 0 : (1 - y) / (1 - a));
    }
  },

  /** −Σ y ln a, which is −ln a of the right class. */
  LOG_LIKELIHOOD("log-likelihood") {
    @Override
    public double term(double a, double y) {
      return y == 0 ? 0 : -y * Math.log(a);
    }

    @Override
    public double slope(double a, double y) {
      return y == 0 ? 0 : -y / a;
    }
  };

  private final String id;

  Cost(String id) {
    this.id = id;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The cost of that name. */
  public static Optional<Cost> named(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }

  /** One output's part of the cost. */
  public abstract double term(double a, double y);

  /** ∂C/∂a of one output. */
  public abstract double slope(double a, double y);

  /** Whether this cost after that output activation has δ = a − y. */
  public boolean cancels(Activation output) {
    return this == CROSS_ENTROPY && output == Activation.SIGMOID
        || this == LOG_LIKELIHOOD && output == Activation.SOFTMAX;
  }

  /** The cost of a last layer. */
  double value(Activation output, double[] z, double[] a, double[] y) {
    double shift = output == Activation.SOFTMAX ? logOfSum(z) : 0;
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum +=
          !cancels(output)
              ? term(a[j], y[j])
              : this == CROSS_ENTROPY
                  ? times(y[j], softplus(-z[j])) + times(1 - y[j], softplus(z[j]))
                  : times(y[j], shift - z[j]);
    }
    return sum;
  }

  /** BP1: a last layer's δ, or what cost and activation cancel to. */
  void outputError(Activation output, double[] z, double[] a, double[] y, double[] delta) {
    if (cancels(output)) {
      double total = this == CROSS_ENTROPY ? 1 : Arrays.stream(y).sum();
      for (int j = 0; j < a.length; j++) {
        delta[j] = a[j] * total - y[j];
      }
      return;
    }
    double[] adjoint = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      adjoint[j] = slope(a[j], y[j]);
    }
    output.pullBack(z, a, adjoint, delta);
  }

  /** A target of 0 makes nothing of its logarithm, though that be infinite. */
  private static double times(double y, double x) {
    return y == 0 ? 0 : y * x;
  }

  /** ln(1 + e^z). */
  private static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }

  private static double logOfSum(double[] z) {
    double largest = Activation.largest(z);
    double sum = 0;
    for (double each : z) {
      sum += Math.exp(each - largest);
    }
    return largest + Math.log(sum);
  }
}
