package edgewise.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The gradient's norm by layer for a number of hidden layers, averaged over random samples;
 * Nielsen, chapter 5.
 *
 * @param hiddenLayers the number of hidden layers
 * @param norms the mean Euclidean norm of ∂C/∂b^l, which is δ^l, from layer 2
 */
public record DepthStudy(int hiddenLayers, List<Double> norms) {
  private static final int SAMPLES = 50;
  private static final int WIDTH = 30;

  /** Copies the list. */
  public DepthStudy {
    norms = List.copyOf(norms);
  }

  /** The norm in the first hidden layer divided by that in the last hidden layer. */
  public double ratio() {
    return norms.getFirst() / norms.get(norms.size() - 2);
  }

  /** The study of a network with a number of hidden layers of 30 neurons. */
  public static DepthStudy of(int hiddenLayers, Activation activation, long seed) {
    List<Integer> sizes = new ArrayList<>(Collections.nCopies(hiddenLayers, WIDTH));
    sizes.addFirst(8);
    sizes.addLast(4);
    Activation output =
        activation == Activation.SOFTMAX || activation == Activation.RELU
            ? Activation.SIGMOID
            : activation;
    Network network = Network.seeded(sizes, activation, output, Cost.QUADRATIC, seed);
    Random random = new Random(seed);
    double[] norms = new double[network.depth() - 1];
    for (int s = 0; s < SAMPLES; s++) {
      double[] input = random.doubles(8, -1, 1).toArray();
      double[] target = new double[4];
      target[random.nextInt(4)] = 1;
      BackwardPass pass = new Sample(input, target).through(network);
      for (int l = 2; l <= network.depth(); l++) {
        double sum = 0;
        for (double each : pass.delta(l)) {
          sum += each * each;
        }
        norms[l - 2] += Math.sqrt(sum) / SAMPLES;
      }
    }
    List<Double> all = new ArrayList<>();
    for (double norm : norms) {
      all.add(norm);
    }
    return new DepthStudy(hiddenLayers, all);
  }
}
