package edgewise.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * A cost function of the outputs a and their targets y: the value as a sum over outputs and, beside
 * it, the derivative ∂C/∂a of each term.
 *
 * <p>Two pairs of cost and output activation cancel to δ = a − y: cross-entropy with sigmoid, and
 * log-likelihood with softmax where the targets add up to 1. See Nielsen, chapter 3.
 *
 * <p>Logarithms and their derivatives are computed from z, so that cost and δ are right and finite
 * for outputs saturated to 0 or 1; ∂C/∂a alone is infinite there.
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

  /** The term of one output. */
  public abstract double term(double a, double y);

  /** ∂C/∂a of one output. */
  public abstract double slope(double a, double y);

  /** Whether this cost after that output activation has δ = a − y. */
  public boolean cancels(Activation output) {
    return this == CROSS_ENTROPY && output == Activation.SIGMOID
        || this == LOG_LIKELIHOOD && output == Activation.SOFTMAX;
  }

  /** The cost of a last layer. */
  public double value(Activation output, double[] z, double[] a, double[] y) {
    double sum = 0;
    for (double term : terms(output, z, a, y)) {
      sum += term;
    }
    return sum;
  }

  /** The cost terms of a last layer's outputs. */
  public double[] terms(Activation output, double[] z, double[] a, double[] y) {
    double[] terms = new double[a.length];
    LogSoftmax logs = this != QUADRATIC && output == Activation.SOFTMAX ? new LogSoftmax(z) : null;
    for (int j = 0; j < a.length; j++) {
      if (this == QUADRATIC) {
        terms[j] = term(a[j], y[j]);
      } else if (logs != null) {
        terms[j] = -times(y[j], logs.value(j)) - times(rest(y[j]), logs.restValue(j));
      } else {
        terms[j] =
            -times(y[j], LogActivation.value(output, z[j]))
                - times(rest(y[j]), LogActivation.restValue(output, z[j]));
      }
    }
    return terms;
  }

  /** The factor of ln(1 − a): the log-likelihood has no such term. */
  private double rest(double y) {
    return this == CROSS_ENTROPY ? 1 - y : 0;
  }

  /** BP1: writes a last layer's δ, or a − y where cost and activation cancel to that. */
  public void outputError(Activation output, double[] z, double[] a, double[] y, double[] delta) {
    if (cancels(output)) {
      double total = this == CROSS_ENTROPY ? 1 : Arrays.stream(y).sum();
      for (int j = 0; j < a.length; j++) {
        delta[j] = a[j] * total - y[j];
      }
    } else if (this == QUADRATIC) {
      double[] adjoint = new double[a.length];
      for (int j = 0; j < a.length; j++) {
        adjoint[j] = slope(a[j], y[j]);
      }
      output.pullBack(z, a, adjoint, delta);
    } else if (output == Activation.SOFTMAX) {
      new LogSoftmax(z).crossEntropyError(y, delta);
    } else {
      for (int j = 0; j < a.length; j++) {
        delta[j] =
            -times(y[j], LogActivation.slope(output, z[j]))
                - times(rest(y[j]), LogActivation.restSlope(output, z[j]));
      }
    }
  }

  /**
   * Whether the cost must be computed from z because a is saturated: where 1 − a has fewer than 40
   * significant bits, or a is not a normal number.
   */
  public boolean isSaturated(Activation output, double a) {
    return this != QUADRATIC
        && output != Activation.RELU
        && output != Activation.IDENTITY
        && (Math.abs(1 - a) < 0x1p-13 || Math.abs(a) < Double.MIN_NORMAL);
  }

  /** A target of 0 gives 0, even if its logarithm is infinite. */
  private static double times(double y, double x) {
    return y == 0 ? 0 : y * x;
  }
}
