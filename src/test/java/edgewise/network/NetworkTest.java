package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static Network neuron(double w, double b) {
    return new Network(
        List.of(1, 1),
        Activation.SIGMOID,
        Activation.SIGMOID,
        Cost.QUADRATIC,
        new double[][][] {{{w}}},
        new double[][] {{b}});
  }

  @Test
  void theSlowNeuronStartsWhereNielsenStartsIt() {
    assertEquals(0.8176, ForwardPass.of(neuron(0.6, 0.9), 1).activation(2, 1), 5e-5);
    assertEquals(0.9820, ForwardPass.of(neuron(2, 2), 1).activation(2, 1), 5e-5);
  }

  @Test
  void aNeuronOfTwoInputsIsTheTextbooks() {
    Network network =
        new Network(
            List.of(2, 1),
            Activation.SIGMOID,
            Activation.SIGMOID,
            Cost.QUADRATIC,
            new double[][][] {{{2, -3}}},
            new double[][] {{-3}});
    BackwardPass pass = new Sample(new double[] {-1, -2}, new double[] {0}).through(network);
    double a = pass.forward().activation(2, 1);
    assertEquals(0.7311, a, 5e-5);
    double slope = pass.delta(2, 1) / a;
    assertEquals(-0.1966, slope * -1, 5e-5);
    assertEquals(-0.3932, slope * -2, 5e-5);
    assertEquals(0.3932, slope * 2, 5e-5);
    assertEquals(-0.5898, slope * -3, 5e-5);
  }

  @Test
  void theSameSeedIsTheSameNetworkAndAnotherIsNot() {
    List<Integer> sizes = List.of(3, 4, 2);
    Network one =
        Network.seeded(sizes, Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, 7);
    assertEquals(
        one, Network.seeded(sizes, Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, 7));
    assertNotEquals(
        one, Network.seeded(sizes, Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, 8));
    assertEquals(26, one.parameters());
  }

  @Test
  void aChangeLeavesTheOldNetworkAsItWas() {
    Network one =
        Network.seeded(List.of(3, 4, 2), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    double before = one.weight(3, 2, 4);
    Network other = one.withWeight(3, 2, 4, 5).withBias(2, 3, -1);
    assertEquals(before, one.weight(3, 2, 4));
    assertEquals(5, other.weight(3, 2, 4));
    assertEquals(-1, other.bias(2, 3));
    assertEquals(one, other.withWeight(3, 2, 4, before).withBias(2, 3, one.bias(2, 3)));
    assertArrayEquals(new double[] {5}, new double[] {other.weightMatrices()[1][1][3]});
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Network(
                List.of(2, 1),
                Activation.SIGMOID,
                Activation.SIGMOID,
                Cost.QUADRATIC,
                new double[][][] {{{1}}},
                new double[][] {{0}}));
    assertThrows(IllegalArgumentException.class, () -> ForwardPass.of(neuron(1, 1), 1, 2));
  }

  @Test
  void saturatedOutputsStillCostAndStillErr() {
    Network network =
        new Network(
            List.of(1, 1),
            Activation.SIGMOID,
            Activation.SIGMOID,
            Cost.CROSS_ENTROPY,
            new double[][][] {{{1000}}},
            new double[][] {{0}});
    BackwardPass pass = new Sample(new double[] {1}, new double[] {0}).through(network);
    assertEquals(1000, pass.cost());
    assertEquals(1, pass.delta(2, 1));
    Network softmax =
        new Network(
            List.of(1, 2),
            Activation.SIGMOID,
            Activation.SOFTMAX,
            Cost.LOG_LIKELIHOOD,
            new double[][][] {{{1000}, {-1000}}},
            new double[][] {{0, 0}});
    BackwardPass far = new Sample(new double[] {1}, new double[] {0, 1}).through(softmax);
    assertEquals(2000, far.cost());
    assertArrayEquals(new double[] {1, -1}, far.delta(2));
  }
}
