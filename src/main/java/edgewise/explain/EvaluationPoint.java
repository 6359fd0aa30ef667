package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.List;

/**
 * The values of all nodes at the values of the inputs; substitutes numbers for the names and
 * symbols of a formula. Computed in one pass over the graph.
 */
final class EvaluationPoint {
  private final ComputationGraph graph;
  private final double[] values;

  /** Evaluates the graph. */
  EvaluationPoint(ComputationGraph graph) {
    this.graph = graph;
    this.values = new double[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      values[node.index()] = node.operation().value(node.argumentValues(values));
    }
  }

  double value(Node node) {
    return values[node.index()];
  }

  /** The local partial of an edge. */
  double partial(Edge edge) {
    return edge.partial(values);
  }

  /** The sum of the local partials of parallel edges. */
  double partial(List<Edge> parallel) {
    return parallel.stream().mapToDouble(this::partial).reduce(Double::sum).orElse(0);
  }

  /**
   * The value of a formula, in which a derivative's symbol is the local partial between its nodes.
   */
  double value(Formula formula) {
    return substituted(formula).value(name -> Double.NaN);
  }

  /** The formula with numbers for all names and symbols. */
  Formula substituted(Formula formula) {
    return formula.replace(part -> Formula.number(number(part)));
  }

  /**
   * The formula with numbers for all names and symbols, where a sum inside a product is one number:
   * {@code (α + β)(δ + ε)} becomes {@code 3 · 2}.
   */
  Formula collapsed(Formula formula) {
    return switch (formula) {
      case Formula.Sum s ->
          new Formula.Sum(
              s.terms().stream()
                  .map(t -> new Formula.Term(t.minus(), collapsed(t.formula())))
                  .toList());
      case Formula.Product p ->
          Formula.product(p.factors().stream().map(f -> Formula.number(value(f))).toList());
      default -> Formula.number(value(formula));
    };
  }

  private double number(Formula part) {
    return switch (part) {
      case Formula.Name n -> graph.node(n.name()).map(this::value).orElse(Double.NaN);
      case Formula.Derivative d -> local(d);
      case Formula.Fixed f -> f.constant().value();
      case Formula.Number n -> n.value();
      default -> throw new IllegalArgumentException("not a symbol: " + part);
    };
  }

  private double local(Formula.Derivative symbol) {
    Node of = graph.node(symbol.of()).orElseThrow();
    return graph.in(of).stream()
        .filter(e -> e.source().name().equals(symbol.wrt()))
        .mapToDouble(this::partial)
        .reduce(Double::sum)
        .orElse(0);
  }
}
