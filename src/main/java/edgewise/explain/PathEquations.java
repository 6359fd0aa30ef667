package edgewise.explain;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The equations of path steps: paths counted, multiplied along and added up, in the order in which
 * they are visited.
 */
final class PathEquations {
  private PathEquations() {}

  static Equation of(Step.CountPaths step) {
    EquationSide from = EquationSide.of(Formula.name(step.node().name()));
    EquationSide to = EquationSide.of(Formula.name(step.target().name()));
    EquationSide paths =
        EquationSide.of(
            "\\#\\{" + from.latex() + " \\to \\cdots \\to " + to.latex() + "\\}",
            "#{" + from.text() + " → ⋯ → " + to.text() + "}");
    return EquationBuilder.of(paths).numbers(CountWords.side(step.count())).end();
  }

  static Equation of(Step.WalkEdge step, StepContext context) {
    return EquationBuilder.of(names(step.edges(), context))
        .numbers(Formula.product(numbers(step.edges(), context)))
        .result(step.value());
  }

  /** The partial sum after a path; dots stand for the other paths. */
  static Equation of(Step.AddPath step, StepContext context) {
    boolean complete = BigInteger.valueOf(step.number()).equals(context.paths());
    List<Formula> names = new ArrayList<>();
    List<Formula> numbers = new ArrayList<>();
    if (step.number() > 1) {
      names.add(Elision.DOTS);
      numbers.add(Formula.number(step.before()));
    }
    names.add(names(step.edges(), context));
    numbers.add(Formula.product(step.partials().stream().map(Formula::number).toList()));
    EquationBuilder chain = EquationBuilder.of(Symbols.derivative(context.target(), step.node()));
    if (complete) {
      return chain.names(Formula.sum(names)).numbers(Formula.sum(numbers)).result(step.value());
    }
    names.add(Elision.DOTS);
    numbers.add(Elision.DOTS);
    Formula soFar = Formula.sum(List.of(Formula.number(step.value()), Elision.DOTS));
    return chain.names(Formula.sum(names)).numbers(Formula.sum(numbers)).numbers(soFar).end();
  }

  static Equation of(Step.SkipPaths step, StepContext context) {
    return EquationBuilder.of(Symbols.derivative(context.target(), step.node()))
        .names(definition(step.node(), context.target()))
        .result(step.value());
  }

  /** The sum over all paths of the product along each. */
  static EquationSide definition(Node from, Node to) {
    EquationSide x = EquationSide.of(Formula.name(from.name()));
    EquationSide y = EquationSide.of(Formula.name(to.name()));
    return EquationSide.of(
        "\\sum_{"
            + x.latex()
            + " \\to \\cdots \\to "
            + y.latex()
            + "} \\; \\prod_{u \\to v} \\frac{\\partial v}{\\partial u}",
        "Σ_{" + x.text() + " → ⋯ → " + y.text() + "} Π_{u → v} ∂v/∂u");
  }

  private static Formula names(List<Edge> edges, StepContext context) {
    return Formula.product(
        Elision.shortened(edges, (Edge) null).stream()
            .map(e -> e == null ? Elision.DOTS : Symbols.of(context.graph(), e))
            .toList());
  }

  private static List<Formula> numbers(List<Edge> edges, StepContext context) {
    return edges.stream().map(e -> Formula.number(context.point().partial(e))).toList();
  }
}
