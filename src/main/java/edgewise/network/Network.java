package edgewise.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A fully connected feedforward network. Immutable.
 *
 * <p>Layers are counted as in Nielsen's notation: layer 1 is the input and has no parameters; layer
 * l has a weight w^l_jk from neuron k of layer l − 1 to its neuron j, all counted from 1, and a
 * bias b^l_j. The weights of layer l are stored as one array of size(l) × size(l − 1), row by row,
 * one row for each neuron.
 */
public final class Network {
  private final List<Integer> layers;
  private final Activation hidden;
  private final Activation output;
  private final Cost cost;
  private final double[][] weights;
  private final double[][] biases;

  private Network(Network form, double[][] weights, double[][] biases) {
    this.layers = form.layers;
    this.hidden = form.hidden;
    this.output = form.output;
    this.cost = form.cost;
    this.weights = weights;
    this.biases = biases;
  }

  /**
   * A network with its parameters.
   *
   * @param layers the number of neurons in each layer, the input first
   * @param hidden the activation of all layers but the last
   * @param output the last layer's
   * @param weights {@code weights[l][j][k]} is w^{l+2}_{j+1,k+1}
   * @param biases {@code biases[l][j]} is b^{l+2}_{j+1}
   * @throws IllegalArgumentException if the shapes do not fit, or softmax is not the last layer's
   */
  public Network(
      List<Integer> layers,
      Activation hidden,
      Activation output,
      Cost cost,
      double[][][] weights,
      double[][] biases) {
    this.layers = List.copyOf(layers);
    this.hidden = hidden;
    this.output = output;
    this.cost = cost;
    if (layers.size() < 2 || layers.stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException("layers " + layers);
    }
    if (hidden == Activation.SOFTMAX && layers.size() > 2) {
      throw new IllegalArgumentException("softmax before the last layer");
    }
    if (weights.length != layers.size() - 1 || biases.length != layers.size() - 1) {
      throw new IllegalArgumentException("parameters of " + weights.length + " layers");
    }
    this.weights = new double[weights.length][];
    this.biases = new double[biases.length][];
    for (int l = 0; l < weights.length; l++) {
      this.weights[l] = flat(weights[l], layers.get(l + 1), layers.get(l), l + 2);
      if (biases[l].length != layers.get(l + 1)) {
        throw new IllegalArgumentException(biases[l].length + " biases in layer " + (l + 2));
      }
      this.biases[l] = biases[l].clone();
    }
  }

  private static double[] flat(double[][] matrix, int rows, int columns, int layer) {
    if (matrix.length != rows) {
      throw new IllegalArgumentException(matrix.length + " rows of weights in layer " + layer);
    }
    double[] flat = new double[Math.multiplyExact(rows, columns)];
    for (int j = 0; j < rows; j++) {
      if (matrix[j].length != columns) {
        throw new IllegalArgumentException(
            matrix[j].length + " weights in row " + (j + 1) + " of layer " + layer);
      }
      System.arraycopy(matrix[j], 0, flat, j * columns, columns);
    }
    return flat;
  }

  /**
   * A network with random parameters: biases from the standard normal distribution, weights with
   * standard deviation 1/√n for n neurons in the layer before. The same seed gives the same
   * network.
   */
  public static Network seeded(
      List<Integer> layers, Activation hidden, Activation output, Cost cost, long seed) {
    Random random = new Random(seed);
    double[][][] weights = new double[layers.size() - 1][][];
    double[][] biases = new double[layers.size() - 1][];
    for (int l = 0; l < weights.length; l++) {
      weights[l] = new double[layers.get(l + 1)][layers.get(l)];
      biases[l] = new double[layers.get(l + 1)];
      for (int j = 0; j < biases[l].length; j++) {
        for (int k = 0; k < weights[l][j].length; k++) {
          weights[l][j][k] = random.nextGaussian() / Math.sqrt(layers.get(l));
        }
        biases[l][j] = random.nextGaussian();
      }
    }
    return new Network(layers, hidden, output, cost, weights, biases);
  }

  /** One sigmoid neuron with one input and the quadratic cost. */
  public static Network neuron(double weight, double bias) {
    return new Network(
        List.of(1, 1),
        Activation.SIGMOID,
        Activation.SIGMOID,
        Cost.QUADRATIC,
        new double[][][] {{{weight}}},
        new double[][] {{bias}});
  }

  /** The sizes of the layers, the input's first. */
  public List<Integer> layers() {
    return layers;
  }

  /** The number of layers including the input: the number L of the last one. */
  public int depth() {
    return layers.size();
  }

  /** The number of neurons in layer l, from 1. */
  public int size(int layer) {
    return layers.get(layer - 1);
  }

  /** The activation of every layer but the last. */
  public Activation hidden() {
    return hidden;
  }

  /** The last layer's activation. */
  public Activation output() {
    return output;
  }

  /** The activation of layer l, from 2. */
  public Activation activation(int layer) {
    return layer == depth() ? output : hidden;
  }

  /** The cost function. */
  public Cost cost() {
    return cost;
  }

  /** The number of weights and biases. */
  public int parameters() {
    return Arrays.stream(weights).mapToInt(w -> w.length).sum()
        + Arrays.stream(biases).mapToInt(b -> b.length).sum();
  }

  /** w^l_jk. */
  public double weight(int l, int j, int k) {
    return weights[l - 2][(j - 1) * size(l - 1) + k - 1];
  }

  /** b^l_j. */
  public double bias(int l, int j) {
    return biases[l - 2][j - 1];
  }

  /** The weights of layer l, size(l) × size(l − 1), row by row; not to be changed. */
  public double[] weights(int l) {
    return weights[l - 2];
  }

  /** The biases of layer l; not to be changed. */
  public double[] biases(int l) {
    return biases[l - 2];
  }

  /** The same network with another weight. */
  public Network withWeight(int l, int j, int k, double value) {
    double[][] changed = weights.clone();
    changed[l - 2] = weights[l - 2].clone();
    changed[l - 2][(j - 1) * size(l - 1) + k - 1] = value;
    return new Network(this, changed, biases);
  }

  /** The same network with another bias. */
  public Network withBias(int l, int j, double value) {
    double[][] changed = biases.clone();
    changed[l - 2] = biases[l - 2].clone();
    changed[l - 2][j - 1] = value;
    return new Network(this, weights, changed);
  }

  /** The same layers and functions with other parameters. */
  public Network with(double[][][] otherWeights, double[][] otherBiases) {
    return new Network(layers, hidden, output, cost, otherWeights, otherBiases);
  }

  /** The same layers and parameters with other functions. */
  public Network with(Activation newHidden, Activation newOutput, Cost newCost) {
    return new Network(layers, newHidden, newOutput, newCost, weightMatrices(), biasVectors());
  }

  /** All weights: {@code [l][j][k]} is w^{l+2}_{j+1,k+1}. */
  public double[][][] weightMatrices() {
    double[][][] matrices = new double[weights.length][][];
    for (int l = 0; l < weights.length; l++) {
      matrices[l] = MatrixLoops.rows(weights[l], layers.get(l + 1), layers.get(l));
    }
    return matrices;
  }

  /** All biases: {@code [l][j]} is b^{l+2}_{j+1}. */
  public double[][] biasVectors() {
    return Arrays.stream(biases).map(double[]::clone).toArray(double[][]::new);
  }

  /** Compares parameters bit for bit, so that a network whose parameters are NaN equals itself. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Network n
        && layers.equals(n.layers)
        && hidden == n.hidden
        && output == n.output
        && cost == n.cost
        && Arrays.deepEquals(weights, n.weights)
        && Arrays.deepEquals(biases, n.biases);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * layers.hashCode() + Arrays.deepHashCode(weights))
        + Arrays.deepHashCode(biases);
  }

  @Override
  public String toString() {
    return layers + " " + hidden.id() + " " + output.id() + " " + cost.id();
  }
}
