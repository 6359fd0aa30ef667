package edgewise.network;

import java.util.ArrayList;
import java.util.List;

/** One weight or one bias of a network, by its indices. */
public sealed interface Parameter {
  /** Its quantity in the notation. */
  Quantity quantity();

  /** Its node's name in the expanded graph. */
  default String name() {
    return quantity().name();
  }

  /** Its value. */
  double of(Network network);

  /** ∂C/∂ it by backpropagation. */
  double gradient(BackwardPass pass);

  /** The network with another value of it. */
  Network set(Network network, double value);

  /** w^l_jk. */
  record Weight(int l, int j, int k) implements Parameter {
    @Override
    public Quantity quantity() {
      return new Quantity.Weight(l, j, k);
    }

    @Override
    public double of(Network network) {
      return network.weight(l, j, k);
    }

    @Override
    public double gradient(BackwardPass pass) {
      return pass.weightGradient(l, j, k);
    }

    @Override
    public Network set(Network network, double value) {
      return network.withWeight(l, j, k, value);
    }
  }

  /** b^l_j. */
  record Bias(int l, int j) implements Parameter {
    @Override
    public Quantity quantity() {
      return new Quantity.Bias(l, j);
    }

    @Override
    public double of(Network network) {
      return network.bias(l, j);
    }

    @Override
    public double gradient(BackwardPass pass) {
      return pass.biasGradient(l, j);
    }

    @Override
    public Network set(Network network, double value) {
      return network.withBias(l, j, value);
    }
  }

  /** All parameters of a network: layer by layer, each neuron's weights and then its bias. */
  static List<Parameter> all(Network network) {
    List<Parameter> all = new ArrayList<>(network.parameters());
    for (int l = 2; l <= network.depth(); l++) {
      for (int j = 1; j <= network.size(l); j++) {
        for (int k = 1; k <= network.size(l - 1); k++) {
          all.add(new Weight(l, j, k));
        }
        all.add(new Bias(l, j));
      }
    }
    return all;
  }
}
