package edgewise.network;

import java.util.HashSet;
import java.util.Set;

/**
 * What of a network is unfolded in its expanded graph.
 *
 * @param layers whose neurons are shown one by one; the others are one part each
 * @param neurons that are shown with their weights, products and sum
 * @param cost whether the cost is shown with what it is made of
 */
public record Fold(Set<Integer> layers, Set<Neuron> neurons, boolean cost) {
  /** Small enough to be seen whole. */
  private static final int SMALL = 14;

  private static final int NARROW = 12;

  /** Copies the sets. */
  public Fold {
    layers = Set.copyOf(layers);
    neurons = Set.copyOf(neurons);
  }

  /**
   * What is looked at first: a small network whole; of a larger one all layers that are not wide,
   * and one neuron with all that is in it.
   */
  public static Fold first(Network network) {
    Set<Integer> layers = new HashSet<>();
    Set<Neuron> neurons = new HashSet<>();
    for (int l = 1; l <= network.depth(); l++) {
      if (network.size(l) <= NARROW) {
        layers.add(l);
      }
    }
    if (network.parameters() <= SMALL) {
      for (int l = 2; l <= network.depth(); l++) {
        for (int j = 1; j <= network.size(l); j++) {
          neurons.add(new Neuron(l, j));
        }
      }
    } else {
      neurons.add(new Neuron(network.depth(), 1));
      layers.add(network.depth());
    }
    return new Fold(layers, neurons, network.size(network.depth()) <= 2);
  }

  /** Unfolds or folds a layer; folding it folds its neurons. */
  public Fold toggle(int layer) {
    Set<Integer> changed = new HashSet<>(layers);
    Set<Neuron> left = new HashSet<>(neurons);
    if (!changed.remove(layer)) {
      changed.add(layer);
    } else {
      left.removeIf(n -> n.layer() == layer);
    }
    return new Fold(changed, left, cost);
  }

  /** Unfolds or folds a neuron; unfolding it unfolds its layer. */
  public Fold toggle(Neuron neuron) {
    Set<Integer> opened = new HashSet<>(layers);
    Set<Neuron> changed = new HashSet<>(neurons);
    if (!changed.remove(neuron)) {
      changed.add(neuron);
      opened.add(neuron.layer());
    }
    return new Fold(opened, changed, cost);
  }

  /** Unfolds or folds the cost. */
  public Fold toggleCost() {
    return new Fold(layers, neurons, !cost);
  }
}
