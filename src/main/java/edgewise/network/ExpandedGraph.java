package edgewise.network;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A network and a sample as a computation graph: weights, biases and inputs are its inputs, every
 * product, sum, activation and part of the cost a node; targets are constants. About two nodes a
 * weight. {@link NodeNames} tells their names; the cost is {@code C}.
 */
public final class ExpandedGraph {
  /** The cost's name. */
  public static final String COST = "C";

  private final Network network;
  private final double[] target;
  private final ComputationGraph.Builder builder = ComputationGraph.builder();

  private ExpandedGraph(Network network, Sample sample) {
    this.network = network;
    this.target = sample.target();
  }

  /** The graph. O(parameters). */
  public static ComputationGraph of(Network network, Sample sample) {
    return new ExpandedGraph(network, sample).graph(sample.input());
  }

  private ComputationGraph graph(double[] input) {
    List<Node> before = new ArrayList<>();
    for (int k = 1; k <= input.length; k++) {
      before.add(builder.input(NodeNames.activation(1, k), input[k - 1]));
    }
    for (int l = 2; l <= network.depth(); l++) {
      before = activations(l, sums(l, before));
    }
    builder.output(cost(before));
    return builder.build();
  }

  private List<Node> sums(int l, List<Node> before) {
    List<Node> sums = new ArrayList<>();
    for (int j = 1; j <= network.size(l); j++) {
      List<Argument> terms = new ArrayList<>();
      for (int k = 1; k <= before.size(); k++) {
        Node weight = builder.input(NodeNames.weight(l, j, k), network.weight(l, j, k));
        terms.add(
            new Argument.Operand(
                builder.node(
                    NodeNames.product(l, j, k),
                    new Operation.Product(),
                    weight,
                    before.get(k - 1))));
      }
      terms.add(
          new Argument.Operand(builder.input(NodeNames.bias(l, j), network.bias(l, j))));
      sums.add(builder.node(NodeNames.sum(l, j), Operation.Sum.of(terms.size()), terms));
    }
    return sums;
  }

  private List<Node> activations(int l, List<Node> sums) {
    Operation each =
        switch (network.activation(l)) {
          case SIGMOID -> Elementary.SIGMOID;
          case TANH -> Elementary.TANH;
          case RELU -> Elementary.RELU;
          case IDENTITY -> Operation.Sum.of(1);
          case SOFTMAX -> null;
        };
    if (each == null) {
      return softmax(l, sums);
    }
    List<Node> activations = new ArrayList<>();
    for (int j = 1; j <= sums.size(); j++) {
      activations.add(builder.node(NodeNames.activation(l, j), each, sums.get(j - 1)));
    }
    return activations;
  }

  private List<Node> softmax(int l, List<Node> sums) {
    List<Node> exponentials = new ArrayList<>();
    for (int j = 1; j <= sums.size(); j++) {
      exponentials.add(
          builder.node(NodeNames.exponential(l, j), Elementary.EXP, sums.get(j - 1)));
    }
    Node total =
        builder.node(
            "S", Operation.Sum.of(exponentials.size()), exponentials.toArray(Node[]::new));
    List<Node> activations = new ArrayList<>();
    for (int j = 1; j <= sums.size(); j++) {
      activations.add(
          builder.node(
              NodeNames.activation(l, j),
              new Operation.Quotient(),
              exponentials.get(j - 1),
              total));
    }
    return activations;
  }

  private Node cost(List<Node> outputs) {
    List<Argument> terms = new ArrayList<>();
    List<Constant> coefficients = new ArrayList<>();
    for (int j = 1; j <= outputs.size(); j++) {
      double y = target[j - 1];
      Node a = outputs.get(j - 1);
      switch (network.cost()) {
        case QUADRATIC -> {
          List<Argument> difference =
              List.of(new Argument.Operand(a), new Constant("y_" + j, y));
          Node r = builder.node("r_" + j, new Operation.Sum(List.of(false, true)), difference);
          term(builder.node("q_" + j, Elementary.SQR, r), 0.5, terms, coefficients);
        }
        case CROSS_ENTROPY -> {
          if (y != 0) {
            term(builder.node("l_" + j, Elementary.LN, a), -y, terms, coefficients);
          }
          if (y != 1) {
            List<Argument> rest = List.of(Constant.of(1), new Argument.Operand(a));
            Node m = builder.node("m_" + j, new Operation.Sum(List.of(false, true)), rest);
            term(builder.node("n_" + j, Elementary.LN, m), y - 1, terms, coefficients);
          }
        }
        case LOG_LIKELIHOOD -> {
          if (y != 0 || j == outputs.size() && terms.isEmpty()) {
            term(builder.node("l_" + j, Elementary.LN, a), -y, terms, coefficients);
          }
        }
      }
    }
    return builder.node(COST, new Operation.Linear(coefficients), terms);
  }

  private static void term(
      Node node, double coefficient, List<Argument> terms, List<Constant> coefficients) {
    terms.add(new Argument.Operand(node));
    coefficients.add(Constant.of(coefficient));
  }
}
