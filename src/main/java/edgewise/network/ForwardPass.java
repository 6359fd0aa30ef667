package edgewise.network;

/** The forward pass of one sample: a^1 = x, z^l = W^l a^{l−1} + b^l, a^l = f(z^l). O(weights). */
public final class ForwardPass {
  private final Network network;
  private final double[][] z;
  private final double[][] a;

  private ForwardPass(Network network, double[] input) {
    this.network = network;
    this.z = new double[network.depth()][];
    this.a = new double[network.depth()][];
    z[0] = new double[0];
    a[0] = input.clone();
    for (int l = 2; l <= network.depth(); l++) {
      z[l - 1] = new double[network.size(l)];
      a[l - 1] = new double[network.size(l)];
      MatrixLoops.affine(network.weights(l), a[l - 2], network.biases(l), z[l - 1]);
      network.activation(l).values(z[l - 1], a[l - 1]);
    }
  }

  /**
   * The pass of an input.
   *
   * @throws IllegalArgumentException if its size is not that of the first layer
   */
  public static ForwardPass of(Network network, double... input) {
    if (input.length != network.size(1)) {
      throw new IllegalArgumentException(input.length + " inputs for " + network);
    }
    return new ForwardPass(network, input);
  }

  /** The network. */
  public Network network() {
    return network;
  }

  /** a^l, from layer 1, whose activations are the input. */
  public double[] activations(int layer) {
    return a[layer - 1].clone();
  }

  /** z^l, from layer 2. */
  public double[] preActivations(int layer) {
    return z[layer - 1].clone();
  }

  /** a^l_j. */
  public double activation(int layer, int j) {
    return a[layer - 1][j - 1];
  }

  /** z^l_j. */
  public double preActivation(int layer, int j) {
    return z[layer - 1][j - 1];
  }

  /** a^L. */
  public double[] output() {
    return activations(network.depth());
  }

  /** The cost of the output for a target of the last layer's size. */
  public double cost(double... target) {
    int last = network.depth();
    return network.cost().value(network.output(), z[last - 1], a[last - 1], target);
  }

  /** The array of z^l; not to be changed. */
  public double[] z(int layer) {
    return z[layer - 1];
  }

  /** The array of a^l; not to be changed. */
  public double[] a(int layer) {
    return a[layer - 1];
  }
}
