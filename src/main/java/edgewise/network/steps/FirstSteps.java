package edgewise.network.steps;

import edgewise.network.Network;
import edgewise.network.Quantity;
import java.util.HashMap;
import java.util.Map;

/**
 * For every quantity, the first step in which it becomes known, from 1. Weights, which are most
 * quantities, are stored as plain integers, row by row as in {@link Network#weights}.
 */
final class FirstSteps {
  private final Network network;
  private final int[][] weights;
  private final Map<Quantity, Integer> others = new HashMap<>();

  FirstSteps(Network network) {
    this.network = network;
    this.weights = new int[network.depth() + 1][];
  }

  /** Records that a quantity becomes known in a step; calls come in the order of steps. */
  void add(Quantity quantity, int step) {
    if (!(quantity instanceof Quantity.Weight weight)) {
      others.putIfAbsent(quantity, step);
      return;
    }
    int l = weight.layer();
    if (weights[l] == null) {
      weights[l] = new int[network.size(l) * network.size(l - 1)];
    }
    if (weights[l][place(weight)] == 0) {
      weights[l][place(weight)] = step;
    }
  }

  /** The first step of a quantity; {@link Integer#MAX_VALUE} if there is none. */
  int of(Quantity quantity) {
    if (!(quantity instanceof Quantity.Weight weight)) {
      return others.getOrDefault(quantity, Integer.MAX_VALUE);
    }
    int[] layer = weights[weight.layer()];
    int step = layer == null ? 0 : layer[place(weight)];
    return step == 0 ? Integer.MAX_VALUE : step;
  }

  private int place(Quantity.Weight weight) {
    return (weight.to() - 1) * network.size(weight.layer() - 1) + weight.from() - 1;
  }
}
