package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A neuron's function is the operation of its node in the expanded graph. */
class ActivationTest {
  private static double[] sums() {
    DoubleStream ends =
        DoubleStream.of(0, -0.0, 1e-300, -1e-300, 19.5, -40, 355, -355, 710, -710, 1e308, -1e308);
    DoubleStream beyond =
        DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
    return DoubleStream.concat(
            DoubleStream.concat(ends, beyond), new Random(1).doubles(1000, -50, 50))
        .toArray();
  }

  /** To the last bit, far out and at the kink too. */
  @ParameterizedTest
  @EnumSource(names = {"SIGMOID", "TANH", "RELU", "IDENTITY"})
  void valueAndDerivativeAreTheGraphs(Activation f) {
    double[] z = sums();
    double[] a = new double[z.length];
    f.values(z, a);
    double[] adjoint = new double[z.length];
    Arrays.fill(adjoint, 1);
    double[] delta = new double[z.length];
    f.pullBack(z, a, adjoint, delta);
    for (int j = 0; j < z.length; j++) {
      assertEquals(f.operation().value(z[j]), f.value(z[j]), f + " of " + z[j]);
      assertEquals(f.operation().partials(z[j])[0], f.derivative(z[j]), f + "' of " + z[j]);
      assertEquals(f.value(z[j]), a[j]);
      assertEquals(f.derivative(z[j]), delta[j]);
    }
  }

  @Test
  void softmaxIsOfALayer() {
    assertThrows(IllegalStateException.class, () -> Activation.SOFTMAX.value(1));
    assertThrows(IllegalStateException.class, () -> Activation.SOFTMAX.derivative(1));
    assertThrows(IllegalStateException.class, Activation.SOFTMAX::operation);
    double[] a = new double[2];
    Activation.SOFTMAX.values(new double[] {Math.log(3), 0}, a);
    assertArrayEquals(new double[] {0.75, 0.25}, a, 1e-15);
  }
}
