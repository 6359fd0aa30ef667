package edgewise.network.graph;

import edgewise.autodiff.Tape;
import edgewise.autodiff.TapeBuilder;
import edgewise.graph.Elementary;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Sample;
import java.util.Arrays;

/**
 * A network's expanded graph compiled directly to a tape, for networks too large to be drawn: the
 * same operations as {@link NetworkGraph}'s in the same order, without node objects. Supports
 * sigmoid, tanh, relu and identity, and the quadratic cost.
 */
public final class ExpandedTape {
  private final Tape tape;
  private final Network network;
  private final int[] weights;
  private final int[] biases;
  private final int cost;

  private ExpandedTape(Network network, Sample sample) {
    if (!network.output().isElementwise() || network.cost() != Cost.QUADRATIC) {
      throw new IllegalArgumentException(network.output() + " with " + network.cost());
    }
    this.network = network;
    this.weights = new int[network.depth() + 1];
    this.biases = new int[network.depth() + 1];
    TapeBuilder builder = Tape.builder(4 * network.parameters());
    int[] before = Arrays.stream(sample.input()).mapToInt(builder::input).toArray();
    for (int l = 2; l <= network.depth(); l++) {
      before = layer(builder, l, before);
    }
    this.cost = cost(builder, before, sample.target());
    this.tape = builder.build();
  }

  /** The tape of a network and a sample. O(parameters). */
  public static ExpandedTape of(Network network, Sample sample) {
    return new ExpandedTape(network, sample);
  }

  private int[] layer(TapeBuilder builder, int l, int[] before) {
    double[] w = network.weights(l);
    double[] b = network.biases(l);
    for (int i = 0; i < w.length; i++) {
      int slot = builder.input(w[i]);
      weights[l] = i == 0 ? slot : weights[l];
    }
    for (int j = 0; j < b.length; j++) {
      int slot = builder.input(b[j]);
      biases[l] = j == 0 ? slot : biases[l];
    }
    int[] after = new int[b.length];
    for (int j = 0; j < b.length; j++) {
      int row = weights[l] + j * before.length;
      int z = builder.multiply(row, before[0]);
      for (int k = 1; k < before.length; k++) {
        z = builder.add(z, builder.multiply(row + k, before[k]));
      }
      int sum = builder.add(z, biases[l] + j);
      after[j] =
          network
              .activation(l)
              .function()
              .map(f -> builder.apply(f, sum))
              .orElseGet(() -> builder.copy(sum));
    }
    return after;
  }

  private static int cost(TapeBuilder builder, int[] outputs, double[] target) {
    int sum = -1;
    for (int j = 0; j < outputs.length; j++) {
      int r = builder.subtract(outputs[j], builder.constant(target[j]));
      int q = builder.apply(Elementary.SQR, r);
      sum = sum < 0 ? q : builder.add(sum, q);
    }
    return builder.multiply(builder.constant(0.5), sum);
  }

  /** The number of slots. */
  public int size() {
    return tape.size();
  }

  /** Both sweeps: all values, then all derivatives of the cost. */
  public void sweep() {
    tape.evaluate();
    tape.reverse(cost);
  }

  /** C after {@link #sweep}. */
  public double cost() {
    return tape.value(cost);
  }

  /** ∂C/∂w^l_jk after {@link #sweep}. */
  public double weightGradient(int l, int j, int k) {
    return tape.adjoint(weights[l] + (j - 1) * network.size(l - 1) + k - 1);
  }

  /** ∂C/∂b^l_j after {@link #sweep}. */
  public double biasGradient(int l, int j) {
    return tape.adjoint(biases[l] + j - 1);
  }
}
