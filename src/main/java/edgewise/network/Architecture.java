package edgewise.network;

import java.util.Arrays;

/**
 * A network without its parameters: the sizes of its layers and its functions; and the way between
 * a network's matrices and one flat array of all parameters.
 */
record Architecture(Network form, Shape shape) {

  static Architecture of(Network network) {
    return new Architecture(network, new Shape(network.layers()));
  }

  Activation activation(int layer) {
    return form.activation(layer + 2);
  }

  FlatPass pass() {
    return new FlatPass(shape, activation(0), activation(shape.layers() - 1), form.cost());
  }

  /** Layers whose σ′(z) an error passes; the last one's may cancel. */
  int layersWithSlopes() {
    Activation output = activation(shape.layers() - 1);
    boolean none = output == Activation.SOFTMAX || form.cost().cancels(output);
    return shape.layers() - (none ? 1 : 0);
  }

  /** A network's parameters, flat. */
  double[] parameters(Network network) {
    double[] flat = new double[shape.parameters()];
    for (int l = 0; l < shape.layers(); l++) {
      for (int j = 0; j < shape.out(l); j++) {
        for (int k = 0; k < shape.in(l); k++) {
          flat[shape.weightsAt(l) + j * shape.in(l) + k] = network.weight(l + 2, j + 1, k + 1);
        }
        flat[shape.biasesAt(l) + j] = network.bias(l + 2, j + 1);
      }
    }
    return flat;
  }

  /** The network that has these parameters. */
  Network network(double[] flat) {
    double[][][] weights = new double[shape.layers()][][];
    double[][] biases = new double[shape.layers()][];
    for (int l = 0; l < shape.layers(); l++) {
      weights[l] = new double[shape.out(l)][];
      for (int j = 0; j < shape.out(l); j++) {
        int row = shape.weightsAt(l) + j * shape.in(l);
        weights[l][j] = Arrays.copyOfRange(flat, row, row + shape.in(l));
      }
      biases[l] = Arrays.copyOfRange(flat, shape.biasesAt(l), shape.weightsAt(l + 1));
    }
    return form.with(weights, biases);
  }
}
