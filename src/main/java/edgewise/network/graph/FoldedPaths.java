package edgewise.network.graph;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.network.ForwardPass;
import edgewise.network.MatrixLoops;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges paths through hidden neurons: partials are pulled back through them, as in BP2, to shown
 * activations, and become one sum whose constant makes its value exact.
 *
 * @param pass whose numbers are shown
 * @param shown the nodes of the shown activations by index, layer by layer
 * @param builder of the graph
 * @param quantities the quantity of each node, filled here
 */
record FoldedPaths(
    ForwardPass pass,
    List<Map<Integer, Node>> shown,
    ComputationGraph.Builder builder,
    Map<Node, Quantity> quantities) {

  /**
   * The partials with respect to shown activations, for given partials with respect to a layer's
   * activations.
   *
   * @param adjoint the partials with respect to the layer's activations
   */
  Map<Node, Double> reached(int layer, double[] adjoint) {
    Map<Node, Double> partials = new LinkedHashMap<>();
    shown
        .get(layer - 1)
        .forEach(
            (j, node) -> {
              partials.put(node, adjoint[j - 1]);
              adjoint[j - 1] = 0;
            });
    if (shown.get(layer - 1).size() < pass.network().size(layer)) {
      through(layer, adjoint).forEach((node, d) -> partials.merge(node, d, Double::sum));
    }
    return partials;
  }

  /** The same through the hidden neurons of a layer only; the entries of shown neurons are 0. */
  Map<Node, Double> through(int layer, double[] adjoint) {
    if (layer == 1) {
      return Map.of();
    }
    double[] delta = new double[adjoint.length];
    pass.network().activation(layer).pullBack(pass.z(layer), pass.a(layer), adjoint, delta);
    double[] below = new double[pass.network().size(layer - 1)];
    MatrixLoops.transposed(pass.network().weights(layer), delta, below);
    return reached(layer - 1, below);
  }

  /** The node of a value with known partials: a sum, or an input if it depends on no shown node. */
  Node merged(Quantity quantity, Map<Node, Double> partials, double value) {
    if (partials.isEmpty()) {
      return register(quantity, builder.input(quantity.name(), value));
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
    return register(
        quantity, builder.node(quantity.name(), new Operation.Linear(coefficients), arguments));
  }

  private double value(Node node) {
    Quantity quantity = quantities.get(node);
    Neuron neuron = quantity.neuron().orElseThrow();
    return quantity instanceof Quantity.PreActivation
        ? pass.preActivation(neuron.layer(), neuron.index())
        : pass.activation(neuron.layer(), neuron.index());
  }

  private Node register(Quantity quantity, Node node) {
    quantities.put(node, quantity);
    return node;
  }
}
