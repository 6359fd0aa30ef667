package edgewise.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small networks by chance whose outputs lie where every cost is defined. */
public final class RandomNetworks {
  /** A network and a sample of its shape. */
  public record Case(Network network, Sample sample) {}

  private RandomNetworks() {}

  public static Case of(Activation hidden, Activation output, Cost cost, long seed) {
    Random random = new Random(seed);
    List<Integer> layers = new ArrayList<>();
    int depth = 2 + random.nextInt(3);
    for (int l = 0; l < depth; l++) {
      boolean shares = l == depth - 1 && output == Activation.SOFTMAX;
      layers.add((shares ? 2 : 1) + random.nextInt(4));
    }
    Network network = Network.seeded(layers, hidden, output, cost, seed);
    double[] input = random.doubles(layers.getFirst(), -1, 1).toArray();
    double[] target = random.doubles(layers.getLast(), 0.1, 0.9).toArray();
    if (random.nextBoolean() || cost == Cost.LOG_LIKELIHOOD && output == Activation.SOFTMAX) {
      int right = random.nextInt(target.length);
      for (int j = 0; j < target.length; j++) {
        target[j] = j == right ? 1 : 0;
      }
    }
    return new Case(moved(network, input, random), new Sample(input, target));
  }

  /** The last biases such that every output is between 0.1 and 0.9, where logarithms are. */
  private static Network moved(Network network, double[] input, Random random) {
    ForwardPass pass = ForwardPass.of(network, input);
    Network moved = network;
    int last = network.depth();
    for (int j = 1; j <= network.size(last); j++) {
      double wanted = random.nextDouble(0.1, 0.9);
      double z =
          switch (network.output()) {
            case SIGMOID -> Math.log(wanted / (1 - wanted));
            case TANH -> 0.5 * Math.log((1 + wanted) / (1 - wanted));
            case RELU, IDENTITY, SOFTMAX -> wanted;
          };
      double shift = z - pass.preActivation(last, j);
      moved = moved.withBias(last, j, network.bias(last, j) + shift);
    }
    return moved;
  }
}
