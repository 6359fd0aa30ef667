package edgewise.network;

import edgewise.graph.Elementary;
import edgewise.graph.Operation;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * An activation function f of a neuron: its value f(z) and, beside it, its derivative.
 *
 * <p>Sigmoid, tanh and relu delegate to {@link Elementary}, the functions of the graph, so that a
 * network and its expanded graph agree in value, derivative and convention at kinks. Softmax is a
 * function of a whole layer, the last one; it takes no exponential of a positive number, so nothing
 * overflows.
 */
public enum Activation {
  /** 1/(1 + e^−z). */
  SIGMOID("sigmoid", Elementary.SIGMOID),

  /** tanh z. */
  TANH("tanh", Elementary.TANH),

  /** max(z, 0). */
  RELU("relu", Elementary.RELU),

  /** z; in the graph a sum of one term. */
  IDENTITY("identity", Operation.Sum.of(1), z -> z, (z, a) -> 1),

  /** e^z over the sum of all in the layer; the last layer only. */
  SOFTMAX("softmax", null, z -> ofOne(), (z, a) -> ofOne()) {
    @Override
    public Operation operation() {
      throw new IllegalStateException(OF_A_LAYER);
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

    /** ∂a_i/∂z_j = a_i (1 if i = j, − a_j): every output contributes to every error. */
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

  private static final String OF_A_LAYER = "softmax is of a layer, not of one z";

  private final String id;
  private final Operation operation;
  private final DoubleUnaryOperator value;
  private final DoubleBinaryOperator derivative;

  Activation(String id, Elementary function) {
    this(id, function, function.valueRule(), function.derivativeRule());
  }

  Activation(
      String id, Operation operation, DoubleUnaryOperator value, DoubleBinaryOperator derivative) {
    this.id = id;
    this.operation = operation;
    this.value = value;
    this.derivative = derivative;
  }

  private static double ofOne() {
    throw new IllegalStateException(OF_A_LAYER);
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The activation of that name. */
  public static Optional<Activation> named(String id) {
    return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
  }

  /** The graph's function of one argument; identity and softmax are none. */
  public Optional<Elementary> function() {
    return operation instanceof Elementary function ? Optional.of(function) : Optional.empty();
  }

  /** The operation from z to a in the graph; softmax, which is of a layer, has none. */
  public Operation operation() {
    return operation;
  }

  /** a = f(z) of one neuron; softmax has none. */
  public double value(double z) {
    return value.applyAsDouble(z);
  }

  /** f′(z) of one neuron; softmax has none. */
  public double derivative(double z) {
    return derivative(z, value(z));
  }

  /**
   * f′(z) of one neuron whose activation is known; softmax has none.
   *
   * @param a f(z)
   */
  public double derivative(double z, double a) {
    return derivative.applyAsDouble(z, a);
  }

  /** Whether each a depends on its own z alone. */
  public boolean isElementwise() {
    return this != SOFTMAX;
  }

  /** A layer's a from its z, both of the layer's size. */
  public void values(double[] z, double[] a) {
    for (int j = 0; j < a.length; j++) {
      a[j] = value.applyAsDouble(z[j]);
    }
  }

  /** A layer's δ = ∂C/∂z from ∂C/∂a, all of the layer's size. */
  public void pullBack(double[] z, double[] a, double[] adjoint, double[] delta) {
    for (int j = 0; j < a.length; j++) {
      delta[j] = adjoint[j] * derivative.applyAsDouble(z[j], a[j]);
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
