package edgewise.network;

import java.util.Arrays;

/**
 * A network without its parameters: the sizes of its layers and its functions; converts between a
 * network and a flat array of its parameters.
 */
public record Architecture(Network form, Shape shape) {

  /** The architecture of a network. */
  public static Architecture of(Network network) {
    return new Architecture(network, new Shape(network.layers()));
  }

  /** The activation of a layer, counted as in {@link Shape}. */
  public Activation activation(int layer) {
    return form.activation(layer + 2);
  }

  /** The cost of the outputs. */
  public Cost cost() {
    return form.cost();
  }

  /** The number of layers whose f′(z) is a factor of the error; in the last layer it may cancel. */
  public int layersWithSlopes() {
    boolean none = !form.output().isElementwise() || cost().cancels(form.output());
    return shape.layers() - (none ? 1 : 0);
  }

  /** A network's parameters, flat. */
  public double[] parameters(Network network) {
    double[] flat = new double[shape.parameters()];
    for (int l = 0; l < shape.layers(); l++) {
      double[] weights = network.weights(l + 2);
      System.arraycopy(weights, 0, flat, shape.weightsAt(l), weights.length);
      System.arraycopy(network.biases(l + 2), 0, flat, shape.biasesAt(l), shape.out(l));
    }
    return flat;
  }

  /** The network with these parameters. */
  public Network network(double[] flat) {
    double[][][] weights = new double[shape.layers()][][];
    double[][] biases = new double[shape.layers()][];
    for (int l = 0; l < shape.layers(); l++) {
      double[] matrix = Arrays.copyOfRange(flat, shape.weightsAt(l), shape.biasesAt(l));
      weights[l] = MatrixLoops.rows(matrix, shape.out(l), shape.in(l));
      biases[l] = Arrays.copyOfRange(flat, shape.biasesAt(l), shape.weightsAt(l + 1));
    }
    return form.with(weights, biases);
  }
}
