package edgewise.network.graph;

import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The folding of a network's expanded graph: a state for every layer, and for single neurons that
 * differ from their layer. An input is hidden or shown; both other states show it.
 *
 * @param layers the state of each layer, from layer 1
 * @param neurons the states of neurons that differ
 */
public record Folding(List<State> layers, Map<Neuron, State> neurons) {
  /** Up to this number of weights everything is shown at first. */
  private static final int SMALL = 64;

  private static final int INPUTS_SHOWN = 4;

  /** The state of a neuron in the graph. */
  public enum State {
    /** Hidden; paths through it are merged into the edges and sums that remain. */
    HIDDEN,
    /** Its activation, with one merged edge from every activation it depends on. */
    FOLDED,
    /** Its weights, products, bias, pre-activation and activation. */
    EXPANDED
  }

  /** Copies the states. */
  public Folding {
    layers = List.copyOf(layers);
    neurons = Map.copyOf(neurons);
  }

  /** Every layer in one state. */
  public static Folding all(Network network, State state) {
    return new Folding(Collections.nCopies(network.depth(), state), Map.of());
  }

  /**
   * The initial folding: everything of a small network; of a larger one the largest inputs and one
   * neuron of the first hidden layer.
   */
  public static Folding usual(Network network, Sample sample) {
    if (network.parameters() <= SMALL) {
      return all(network, State.EXPANDED);
    }
    Map<Neuron, State> shown = new HashMap<>();
    double[] input = sample.input();
    IntStream.range(0, input.length)
        .boxed()
        .sorted((a, b) -> Double.compare(Math.abs(input[b]), Math.abs(input[a])))
        .limit(INPUTS_SHOWN)
        .forEach(k -> shown.put(new Neuron(1, k + 1), State.FOLDED));
    shown.put(new Neuron(2, 1), State.EXPANDED);
    return new Folding(all(network, State.HIDDEN).layers, shown);
  }

  /** A neuron's state. */
  public State state(Neuron neuron) {
    return neurons.getOrDefault(neuron, layers.get(neuron.layer() - 1));
  }

  /** The same with one neuron in another state. */
  public Folding with(Neuron neuron, State state) {
    Map<Neuron, State> changed = new HashMap<>(neurons);
    if (layers.get(neuron.layer() - 1) == state) {
      changed.remove(neuron);
    } else {
      changed.put(neuron, state);
    }
    return new Folding(layers, changed);
  }

  /** The same with a whole layer in another state. */
  public Folding withLayer(int layer, State state) {
    List<State> changed = new ArrayList<>(layers);
    changed.set(layer - 1, state);
    Map<Neuron, State> others = new HashMap<>(neurons);
    others.keySet().removeIf(n -> n.layer() == layer);
    return new Folding(changed, others);
  }

  /** The same with a weight visible: its neuron expanded, and the neuron it comes from shown. */
  public Folding showing(Quantity.Weight weight) {
    Neuron from = new Neuron(weight.layer() - 1, weight.from());
    Folding shown = with(new Neuron(weight.layer(), weight.to()), State.EXPANDED);
    return shown.state(from) == State.HIDDEN ? shown.with(from, State.FOLDED) : shown;
  }

  /** The neurons of a layer that are not hidden, in order. */
  List<Integer> shown(int layer, int size) {
    if (layers.get(layer - 1) == State.HIDDEN) {
      return neurons.keySet().stream()
          .filter(n -> n.layer() == layer && state(n) != State.HIDDEN)
          .map(Neuron::index)
          .sorted()
          .toList();
    }
    return IntStream.rangeClosed(1, size)
        .filter(j -> state(new Neuron(layer, j)) != State.HIDDEN)
        .boxed()
        .toList();
  }
}
