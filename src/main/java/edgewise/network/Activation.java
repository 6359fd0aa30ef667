package edgewise.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a neuron makes of its pre-activation z: the value and, beside it, the derivative da/dz.
 *
 * <p>All but {@link #SOFTMAX} act on each z alone; softmax takes a whole layer, the last one, at
 * once. Nothing overflows: no exponential of a positive number is ever taken. At the kink of relu
 * the derivative is 0, as in the graph's rule.
 */
public enum Activation {
  /** 1/(1 + e^−z). */
  SIGMOID("sigmoid") {
    @Override
    public double value(double z) {
      double e = Math.exp(-Math.abs(z));
      return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    @Override
    public double derivative(double z) {
      return value(z) * value(-z);
    }
  },

  /** tanh z. */
  TANH("tanh") {
    @Override
    public double value(double z) {
      return Math.tanh(z);
    }

    @Override
    public double derivative(double z) {
      double cosh = Math.cosh(z);
      return 1 / (cosh * cosh);
    }
  },

  /** max(z, 0). */
  RELU("relu") {
    @Override
    public double value(double z) {
      return Math.max(z, 0);
    }

    @Override
    public double derivative(double z) {
      return z > 0 ? 1 : Double.isNaN(z) ? z : 0;
    }
  },

  /** z. */
  IDENTITY("identity") {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z) {
      return 1;
    }
  },

  /** e^z over the sum of all in the layer; the last layer only. */
  SOFTMAX("softmax") {
    @Override
    public double value(double z) {
      throw new IllegalStateException("softmax is of a layer, not of one z");
    }

    @Override
    public double derivative(double z) {
      throw new IllegalStateException("softmax is of a layer, not of one z");
    }

    @Override
    public void values(double[] z, double[] a) {
      double largest = largest(z);
      double sum = 0;
      for (int j = 0; j < a.length; j++) {
        a[j] = Math.exp(z[j] - largest);
        sum += a[j];
      }
      for (int j = 0; j < a.length; j++) {
        a[j] /= sum;
      }
    }

    /** ∂a_i/∂z_j = a_i (1 if i = j, − a_j): every output has a part in every error. */
    @Override
    public void pullBack(double[] z, double[] a, double[] adjoint, double[] delta) {
      double mean = 0;
      for (int i = 0; i < a.length; i++) {
        mean += a[i] * adjoint[i];
      }
      for (int j = 0; j < a.length; j++) {
        delta[j] = a[j] * (adjoint[j] - mean);
      }
    }
  };

  private final String id;

  Activation(String id) {
    this.id = id;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The activation of that name. */
  public static Optional<Activation> named(String id) {
    return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
  }

  /** a = f(z) of one neuron; softmax has none. */
  public abstract double value(double z);

  /** f′(z) of one neuron; softmax has none. */
  public abstract double derivative(double z);

  /** Whether each a depends on its own z alone. */
  public boolean isElementwise() {
    return this != SOFTMAX;
  }

  /** A layer's a from its z, both of the layer's size. */
  public void values(double[] z, double[] a) {
    for (int j = 0; j < a.length; j++) {
      a[j] = value(z[j]);
    }
  }

  /** A layer's δ = ∂C/∂z from ∂C/∂a, all of the layer's size. */
  public void pullBack(double[] z, double[] a, double[] adjoint, double[] delta) {
    for (int j = 0; j < a.length; j++) {
      delta[j] = adjoint[j] * derivative(z[j]);
    }
  }

  static double largest(double[] z) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double each : z) {
      largest = Math.max(largest, each);
    }
    return largest;
  }
}
