package edgewise.network.graph;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.network.Cost;
import edgewise.network.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cost as nodes of the graph. A logarithm whose factor is 0, because the target is 0 or 1, is
 * left out, since it adds nothing even where it is infinite.
 */
final class CostTerms {
  private final ComputationGraph.Builder builder;
  private final Map<Node, Quantity> quantities;

  /** An output and its target y. */
  record Output(int index, Node activation, double y) {}

  CostTerms(ComputationGraph.Builder builder, Map<Node, Quantity> quantities) {
    this.builder = builder;
    this.quantities = quantities;
  }

  /** The node of C, from the shown outputs and the cost of the hidden ones. */
  Node cost(Cost cost, List<Output> outputs, Optional<Node> rest) {
    List<Argument> terms = new ArrayList<>();
    List<Constant> coefficients = new ArrayList<>();
    for (Output output : outputs) {
      List<Node> parts =
          switch (cost) {
            case QUADRATIC -> List.of(square(output));
            case CROSS_ENTROPY -> crossEntropy(output);
            case LOG_LIKELIHOOD -> logLikelihood(output);
          };
      for (Node part : parts) {
        terms.add(new Argument.Operand(part));
        coefficients.add(Constant.of(cost == Cost.QUADRATIC ? 0.5 : -1));
      }
    }
    rest.ifPresent(
        node -> {
          terms.add(new Argument.Operand(node));
          coefficients.add(Constant.of(1));
        });
    return terms.isEmpty()
        ? input(new Quantity.Cost(), 0)
        : register(new Quantity.Cost(), operation(cost, coefficients), terms);
  }

  /**
   * The sum of the terms: with the coefficient ½ for the quadratic cost, otherwise with logarithms
   * subtracted.
   */
  private static Operation operation(Cost cost, List<Constant> coefficients) {
    return cost == Cost.QUADRATIC
        ? new Operation.Linear(coefficients)
        : new Operation.Sum(coefficients.stream().map(c -> c.value() < 0).toList());
  }

  /** (y − a)². */
  private Node square(Output o) {
    Node difference = node("d", o, difference(), target(o), operand(o.activation()));
    return node("q", o, Elementary.SQR, operand(difference));
  }

  /** y ln a and (1 − y) ln(1 − a). */
  private List<Node> crossEntropy(Output o) {
    Argument target = target(o);
    List<Node> parts = new ArrayList<>();
    if (o.y() != 0) {
      parts.add(logarithm(o, target));
    }
    if (o.y() != 1) {
      Node otherwise = node("n", o, difference(), Constant.of(1), target);
      Node rest = node("m", o, difference(), Constant.of(1), operand(o.activation()));
      Node log = node("h", o, Elementary.LN, operand(rest));
      parts.add(node("u", o, new Operation.Product(), operand(otherwise), operand(log)));
    }
    return parts;
  }

  private List<Node> logLikelihood(Output o) {
    return o.y() == 0 ? List.of() : List.of(logarithm(o, target(o)));
  }

  /** y ln a. */
  private Node logarithm(Output o, Argument target) {
    Node log = node("g", o, Elementary.LN, operand(o.activation()));
    return node("t", o, new Operation.Product(), target, operand(log));
  }

  private Argument target(Output o) {
    return operand(input(new Quantity.Target(o.index()), o.y()));
  }

  private Node input(Quantity quantity, double value) {
    Node node = builder.input(quantity.name(), value);
    quantities.put(node, quantity);
    return node;
  }

  private static Operation difference() {
    return new Operation.Sum(List.of(false, true));
  }

  private static Argument operand(Node node) {
    return new Argument.Operand(node);
  }

  private Node node(String letter, Output o, Operation operation, Argument... arguments) {
    return register(new Quantity.Term(letter, o.index()), operation, List.of(arguments));
  }

  private Node register(
      Quantity quantity, Operation operation, List<? extends Argument> arguments) {
    Node node = builder.node(quantity.name(), operation, arguments);
    quantities.put(node, quantity);
    return node;
  }
}
