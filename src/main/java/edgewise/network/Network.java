package edgewise.network;

import java.util.List;
import java.util.Random;

/** Stub. */
public record Network(
    List<Integer> layers,
    Activation hidden,
    Activation output,
    Cost cost,
    double[][][] weights,
    double[][] biases) {
  Activation activation(int layer) {
    return layer == layers.size() ? output : hidden;
  }

  double weight(int l, int j, int k) {
    return weights[l - 2][j - 1][k - 1];
  }

  double bias(int l, int j) {
    return biases[l - 2][j - 1];
  }

  Network with(double[][][] w, double[][] b) {
    return new Network(layers, hidden, output, cost, w, b);
  }

  static Network seeded(
      List<Integer> layers, Activation hidden, Activation output, Cost cost, long seed) {
    Random random = new Random(seed);
    double[][][] w = new double[layers.size() - 1][][];
    double[][] b = new double[layers.size() - 1][];
    for (int l = 0; l < w.length; l++) {
      w[l] = new double[layers.get(l + 1)][layers.get(l)];
      b[l] = new double[layers.get(l + 1)];
      for (int j = 0; j < b[l].length; j++) {
        for (int k = 0; k < w[l][j].length; k++) {
          w[l][j][k] = random.nextGaussian() / Math.sqrt(layers.get(l));
        }
        b[l][j] = random.nextGaussian();
      }
    }
    return new Network(layers, hidden, output, cost, w, b);
  }
}
