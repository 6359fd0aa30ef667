package edgewise.network;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the graph of a network and a sample, layer by layer. Where a folding hides neurons, what
 * they pass on is pulled back through them, as in BP2, to activations that are shown; it becomes
 * one sum with the partials found on the way and with a constant that makes its value exact. A
 * softmax layer of which anything is shown is shown with all its neurons, for each depends on all.
 */
final class GraphExpansion {
  private final Network network;
  private final Sample sample;
  private final Folding folding;
  private final ForwardPass pass;
  private final Map<Node, Quantity> quantities;
  private final ComputationGraph.Builder builder = ComputationGraph.builder();
  private final List<Map<Integer, Node>> shown = new ArrayList<>();

  GraphExpansion(Network network, Sample sample, Folding folding, Map<Node, Quantity> quantities) {
    if (folding.layers().size() != network.depth()) {
      throw new IllegalArgumentException(folding.layers().size() + " layers, not " + network);
    }
    this.network = network;
    this.sample = sample;
    this.folding = folding;
    this.quantities = quantities;
    this.pass = ForwardPass.of(network, sample.input());
  }

  ComputationGraph graph() {
    for (int l = 1; l <= network.depth(); l++) {
      shown.add(new LinkedHashMap<>());
      List<Integer> neurons = folding.shown(l, network.size(l));
      if (l == 1) {
        neurons.forEach(
            k -> keep(1, k, input(new Quantity.Activation(1, k), pass.activation(1, k))));
      } else if (network.activation(l) != Activation.SOFTMAX) {
        for (int j : neurons) {
          keep(l, j, isExpanded(l, j) ? activation(l, j, sum(l, j)) : folded(l, j));
        }
      } else if (!neurons.isEmpty()) {
        softmax(l);
      }
    }
    Optional<Node> rest = costRest();
    List<CostTerms.Output> outputs = new ArrayList<>();
    shown
        .getLast()
        .forEach((j, a) -> outputs.add(new CostTerms.Output(j, a, sample.target()[j - 1])));
    builder.output(new CostTerms(builder, quantities).cost(network.cost(), outputs, rest));
    return builder.build();
  }

  private void keep(int layer, int neuron, Node activation) {
    shown.get(layer - 1).put(neuron, activation);
  }

  private boolean isExpanded(int layer, int neuron) {
    return folding.state(new Neuron(layer, neuron)) == Folding.State.EXPANDED;
  }

  private Node input(Quantity quantity, double value) {
    return as(quantity, builder.input(quantity.name(), value));
  }

  private Node node(Quantity quantity, Operation operation, Node... operands) {
    return as(quantity, builder.node(quantity.name(), operation, operands));
  }

  private Node as(Quantity quantity, Node node) {
    quantities.put(node, quantity);
    return node;
  }

  /** z^l_j = Σ_k w^l_jk a^{l−1}_k + b^l_j. */
  private Node sum(int l, int j) {
    List<Node> terms = new ArrayList<>();
    for (Map.Entry<Integer, Node> source : shown.get(l - 2).entrySet()) {
      int k = source.getKey();
      Node weight = input(new Quantity.Weight(l, j, k), network.weight(l, j, k));
      terms.add(
          node(new Quantity.Product(l, j, k), new Operation.Product(), weight, source.getValue()));
    }
    if (shown.get(l - 2).size() < network.size(l - 1)) {
      terms.add(rest(l, j));
    }
    terms.add(input(new Quantity.Bias(l, j), network.bias(l, j)));
    return node(
        new Quantity.PreActivation(l, j),
        Operation.Sum.of(terms.size()),
        terms.toArray(Node[]::new));
  }

  private Node activation(int l, int j, Node z) {
    Operation function =
        switch (network.activation(l)) {
          case SIGMOID -> Elementary.SIGMOID;
          case TANH -> Elementary.TANH;
          case RELU -> Elementary.RELU;
          case IDENTITY -> Operation.Sum.of(1);
          case SOFTMAX -> throw new IllegalStateException("softmax is of a layer");
        };
    return node(new Quantity.Activation(l, j), function, z);
  }

  private void softmax(int l) {
    List<Node> exponentials = new ArrayList<>();
    for (int j = 1; j <= network.size(l); j++) {
      Node z = isExpanded(l, j) ? sum(l, j) : foldedSum(l, j);
      exponentials.add(node(new Quantity.Exponential(l, j), Elementary.EXP, z));
    }
    Node total =
        node(
            new Quantity.Total(l),
            Operation.Sum.of(exponentials.size()),
            exponentials.toArray(Node[]::new));
    for (int j = 1; j <= network.size(l); j++) {
      Quantity.Activation quantity = new Quantity.Activation(l, j);
      keep(l, j, node(quantity, new Operation.Quotient(), exponentials.get(j - 1), total));
    }
  }

  /** Row j of W^l: how z^l_j depends on the layer before. */
  private double[] row(int l, int j) {
    int columns = network.size(l - 1);
    return Arrays.copyOfRange(network.weights(l), (j - 1) * columns, j * columns);
  }

  private Node rest(int l, int j) {
    double[] row = row(l, j);
    shown.get(l - 2).keySet().forEach(k -> row[k - 1] = 0);
    double value = 0;
    for (int k = 0; k < row.length; k++) {
      value += row[k] * pass.activation(l - 1, k + 1);
    }
    return merged(new Quantity.Rest(l, j), through(l - 1, row), value);
  }

  private Node folded(int l, int j) {
    double slope = network.activation(l).derivative(pass.preActivation(l, j));
    double[] row = Arrays.stream(row(l, j)).map(w -> w * slope).toArray();
    return merged(new Quantity.Activation(l, j), reached(l - 1, row), pass.activation(l, j));
  }

  private Node foldedSum(int l, int j) {
    return merged(
        new Quantity.PreActivation(l, j), reached(l - 1, row(l, j)), pass.preActivation(l, j));
  }

  /** What the hidden outputs cost, if there are any. */
  private Optional<Node> costRest() {
    int last = network.depth();
    Map<Integer, Node> outputs = shown.getLast();
    if (outputs.size() == network.size(last)) {
      return Optional.empty();
    }
    double[] delta = BackwardPass.of(pass, sample.target()).delta(last);
    double value = pass.cost(sample.target());
    for (int j : outputs.keySet()) {
      delta[j - 1] = 0;
      value -= network.cost().term(pass.activation(last, j), sample.target()[j - 1]);
    }
    double[] adjoint = new double[network.size(last - 1)];
    Loops.transposed(network.weights(last), delta, adjoint);
    return Optional.of(merged(new Quantity.CostRest(), reached(last - 1, adjoint), value));
  }

  /**
   * The partials of something by activations that are shown.
   *
   * @param adjoint by the activations of a layer
   */
  private Map<Node, Double> reached(int layer, double[] adjoint) {
    Map<Node, Double> partials = new LinkedHashMap<>();
    shown
        .get(layer - 1)
        .forEach(
            (j, node) -> {
              partials.put(node, adjoint[j - 1]);
              adjoint[j - 1] = 0;
            });
    if (shown.get(layer - 1).size() < network.size(layer)) {
      through(layer, adjoint).forEach((node, d) -> partials.merge(node, d, Double::sum));
    }
    return partials;
  }

  /** The same, through the hidden neurons of a layer only; those that are shown have 0 there. */
  private Map<Node, Double> through(int layer, double[] adjoint) {
    if (layer == 1) {
      return Map.of();
    }
    double[] delta = new double[adjoint.length];
    network.activation(layer).pullBack(pass.z(layer), pass.a(layer), adjoint, delta);
    double[] below = new double[network.size(layer - 1)];
    Loops.transposed(network.weights(layer), delta, below);
    return reached(layer - 1, below);
  }

  /** A value with known partials, as a sum; an input if it depends on nothing that is shown. */
  private Node merged(Quantity quantity, Map<Node, Double> partials, double value) {
    if (partials.isEmpty()) {
      return input(quantity, value);
    }
    List<Argument> arguments = new ArrayList<>();
    List<Constant> coefficients = new ArrayList<>();
    double offset = value;
    for (Map.Entry<Node, Double> partial : partials.entrySet()) {
      arguments.add(new Argument.Operand(partial.getKey()));
      coefficients.add(Constant.of(partial.getValue()));
      offset -= partial.getValue() * value(partial.getKey());
    }
    arguments.add(Constant.of(offset));
    coefficients.add(Constant.of(1));
    return as(
        quantity, builder.node(quantity.name(), new Operation.Linear(coefficients), arguments));
  }

  private double value(Node activation) {
    Neuron neuron = quantities.get(activation).neuron().orElseThrow();
    return pass.activation(neuron.layer(), neuron.index());
  }
}
