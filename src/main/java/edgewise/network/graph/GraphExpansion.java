package edgewise.network.graph;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Elementary;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.ForwardPass;
import edgewise.network.MatrixLoops;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import edgewise.network.steps.MatrixForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Builds the expanded graph of a network and a sample, layer by layer. Where a folding hides
 * neurons, partials are pulled back through them, as in BP2, to shown activations and become one
 * sum, with a constant that makes its value exact. If any neuron of a softmax layer is shown, all
 * are, for each depends on all.
 */
final class GraphExpansion {
  private static final double MOST_EXPONENT = 300;

  private final Network network;
  private final Sample sample;
  private final Folding folding;
  private final ForwardPass pass;
  private final FoldedPaths paths;
  private final Map<Node, Quantity> quantities;
  private final ComputationGraph.Builder builder = ComputationGraph.builder();
  private final List<Map<Integer, Node>> shown = new ArrayList<>();
  private final Map<Integer, Node> sums = new HashMap<>();

  GraphExpansion(Network network, Sample sample, Folding folding, Map<Node, Quantity> quantities) {
    if (folding.layers().size() != network.depth()) {
      throw new IllegalArgumentException(folding.layers().size() + " layers, not " + network);
    }
    this.network = network;
    this.sample = sample;
    this.folding = folding;
    this.quantities = quantities;
    this.pass = ForwardPass.of(network, sample.input());
    this.paths = new FoldedPaths(pass, shown, builder, quantities);
  }

  ComputationGraph graph() {
    for (int l = 1; l <= network.depth(); l++) {
      shown.add(new LinkedHashMap<>());
      List<Integer> neurons = folding.shown(l, network.size(l));
      if (l == 1) {
        neurons.forEach(
            k -> addShown(1, k, input(new Quantity.Activation(1, k), pass.activation(1, k))));
      } else if (network.activation(l) != Activation.SOFTMAX) {
        for (int j : neurons) {
          addShown(l, j, isExpanded(l, j) ? activation(l, j, z(l, j)) : folded(l, j));
        }
      } else if (!neurons.isEmpty()) {
        softmax(l);
      }
    }
    Set<Integer> shownOutputs = outputsInCost();
    Optional<Node> rest = costRest(shownOutputs);
    List<CostTerms.Output> outputs = new ArrayList<>();
    shownOutputs.forEach(
        j -> outputs.add(new CostTerms.Output(j, shown.getLast().get(j), sample.target()[j - 1])));
    builder.output(new CostTerms(builder, quantities).cost(network.cost(), outputs, rest));
    return builder.build();
  }

  private void addShown(int layer, int neuron, Node activation) {
    shown.get(layer - 1).put(neuron, activation);
  }

  private boolean isExpanded(int layer, int neuron) {
    return folding.state(new Neuron(layer, neuron)) == Folding.State.EXPANDED;
  }

  private Node input(Quantity quantity, double value) {
    return register(quantity, builder.input(quantity.name(), value));
  }

  private Node node(Quantity quantity, Operation operation, Node... operands) {
    return register(quantity, builder.node(quantity.name(), operation, operands));
  }

  private Node register(Quantity quantity, Node node) {
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
      terms.add(hiddenSum(l, j));
    }
    terms.add(input(new Quantity.Bias(l, j), network.bias(l, j)));
    return node(
        new Quantity.PreActivation(l, j),
        Operation.Sum.of(terms.size()),
        terms.toArray(Node[]::new));
  }

  /** The sum of a neuron of which all is shown; the last layer's are stored for the cost. */
  private Node z(int l, int j) {
    Node z = isExpanded(l, j) ? sum(l, j) : foldedSum(l, j);
    if (l == network.depth()) {
      sums.put(j, z);
    }
    return z;
  }

  private Node activation(int l, int j, Node z) {
    return node(new Quantity.Activation(l, j), network.activation(l).operation(), z);
  }

  private void softmax(int l) {
    List<Node> inputs = IntStream.rangeClosed(1, network.size(l)).mapToObj(j -> z(l, j)).toList();
    if (isBeyondExponentials(l)) {
      for (int j = 1; j <= network.size(l); j++) {
        addShown(l, j, share(l, j, inputs));
      }
      return;
    }
    List<Node> exponentials = new ArrayList<>();
    for (int j = 1; j <= network.size(l); j++) {
      exponentials.add(node(new Quantity.Exponential(l, j), Elementary.EXP, inputs.get(j - 1)));
    }
    Node total =
        node(
            new Quantity.Total(l),
            Operation.Sum.of(exponentials.size()),
            exponentials.toArray(Node[]::new));
    for (int j = 1; j <= network.size(l); j++) {
      Quantity.Activation quantity = new Quantity.Activation(l, j);
      addShown(l, j, node(quantity, new Operation.Quotient(), exponentials.get(j - 1), total));
    }
  }

  /** Whether e^z of some neuron, or the sum of them, overflows or loses precision. */
  private boolean isBeyondExponentials(int l) {
    return network.activation(l) == Activation.SOFTMAX
        && Arrays.stream(pass.z(l)).anyMatch(z -> Math.abs(z) > MOST_EXPONENT);
  }

  /** One output of softmax without exponentials: from its partials ∂a_j/∂z_i. */
  private Node share(int l, int j, List<Node> inputs) {
    Map<Node, Double> partials = new LinkedHashMap<>();
    for (int i = 1; i <= inputs.size(); i++) {
      partials.put(inputs.get(i - 1), MatrixForms.softmaxPartial(pass, l, j, i));
    }
    return paths.merged(new Quantity.Activation(l, j), partials, pass.activation(l, j));
  }

  /** Row j of W^l: how z^l_j depends on the layer before. */
  private double[] row(int l, int j) {
    int columns = network.size(l - 1);
    return Arrays.copyOfRange(network.weights(l), (j - 1) * columns, j * columns);
  }

  private Node hiddenSum(int l, int j) {
    double[] row = row(l, j);
    shown.get(l - 2).keySet().forEach(k -> row[k - 1] = 0);
    double value = 0;
    for (int k = 0; k < row.length; k++) {
      value += row[k] * pass.activation(l - 1, k + 1);
    }
    return paths.merged(new Quantity.Rest(l, j), paths.through(l - 1, row), value);
  }

  private Node folded(int l, int j) {
    double slope = network.activation(l).derivative(pass.preActivation(l, j));
    double[] row = Arrays.stream(row(l, j)).map(w -> w * slope).toArray();
    return paths.merged(
        new Quantity.Activation(l, j), paths.reached(l - 1, row), pass.activation(l, j));
  }

  private Node foldedSum(int l, int j) {
    return paths.merged(
        new Quantity.PreActivation(l, j),
        paths.reached(l - 1, row(l, j)),
        pass.preActivation(l, j));
  }

  /**
   * The outputs in the cost: those that are shown and not saturated. For a saturated output the
   * cost depends on z, since the path through a is ∞ · 0; for softmax this holds for all outputs
   * then.
   */
  private Set<Integer> outputsInCost() {
    Set<Integer> shownOutputs = new LinkedHashSet<>(shown.getLast().keySet());
    boolean any = shownOutputs.removeIf(this::isSaturated);
    if (any && !network.output().isElementwise()) {
      shownOutputs.clear();
    }
    return shownOutputs;
  }

  private boolean isSaturated(int j) {
    return network.cost().isSaturated(network.output(), pass.activation(network.depth(), j));
  }

  /** The cost of all other outputs together, if there are any. */
  private Optional<Node> costRest(Set<Integer> shownOutputs) {
    int last = network.depth();
    if (shownOutputs.size() == network.size(last)) {
      return Optional.empty();
    }
    double[] delta = BackwardPass.of(pass, sample.target()).delta(last);
    double[] terms =
        network.cost().terms(network.output(), pass.z(last), pass.a(last), sample.target());
    double value = 0;
    Map<Node, Double> partials = new LinkedHashMap<>();
    for (int j = 1; j <= delta.length; j++) {
      if (shownOutputs.contains(j)) {
        delta[j - 1] = 0;
        continue;
      }
      value += terms[j - 1];
      Node z = sums.get(j);
      if (z != null) {
        partials.put(z, delta[j - 1]);
        delta[j - 1] = 0;
      }
    }
    double[] adjoint = new double[network.size(last - 1)];
    MatrixLoops.transposed(network.weights(last), delta, adjoint);
    if (Arrays.stream(delta).anyMatch(d -> d != 0) || partials.isEmpty()) {
      partials.putAll(paths.reached(last - 1, adjoint));
    }
    return Optional.of(paths.merged(new Quantity.CostRest(), partials, value));
  }
}
