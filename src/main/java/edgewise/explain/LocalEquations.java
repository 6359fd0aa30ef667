package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The equations of evaluation and local partials: the definition or the derivative rule, with the
 * operands' numbers substituted.
 */
final class LocalEquations {
  /** π stays a symbol among the numbers. */
  private static final Formula PI = Constant.PI.formula();

  private LocalEquations() {}

  static Equation of(Step.Evaluate step) {
    Formula definition = step.node().formula();
    return EquationBuilder.of(Formula.name(step.node().name()))
        .names(definition)
        .numbers(substituted(definition, step.node(), step.arguments()))
        .result(step.value());
  }

  /**
   * The equation of a local partial. Parallel edges share ∂y/∂x, so each is named by its
   * coefficient or its number.
   */
  static Equation of(Step.Differentiate step, StepContext context) {
    Edge edge = step.edge();
    Formula rule = edge.partialFormula();
    Formula numbers = substituted(rule, edge.target(), step.arguments());
    return symbol(edge, context)
        .names(rule)
        .numbers(numbers)
        .numbers(evaluated(numbers))
        .result(step.value());
  }

  private static EquationBuilder symbol(Edge edge, StepContext context) {
    List<Edge> parallel = Symbols.parallel(context.graph(), edge);
    Formula symbol = Symbols.derivative(edge.target(), edge.source());
    if (parallel.size() == 1) {
      EquationBuilder chain = EquationBuilder.of(symbol);
      return edge.target().arguments().size() > Elision.MOST
          ? chain
          : chain.names(differentiated(edge));
    }
    if (Symbols.isNamed(edge)) {
      return EquationBuilder.of(edge.partialFormula());
    }
    EquationSide side = EquationSide.of(symbol);
    int number = parallel.indexOf(edge) + 1;
    return EquationBuilder.of(
        EquationSide.of(
            "\\left(" + side.latex() + "\\right)_{" + number + "}",
            "(" + side.text() + ")_" + number));
  }

  /** ∂(c · d)/∂d. */
  private static EquationSide differentiated(Edge edge) {
    Formula definition = edge.target().formula();
    EquationSide written = EquationSide.of(definition);
    boolean closed = definition instanceof Formula.Apply a && !a.function().latex().startsWith("#");
    String latex = closed ? written.latex() : "\\left(" + written.latex() + "\\right)";
    String text = closed ? written.text() : "(" + written.text() + ")";
    EquationSide wrt = EquationSide.of(Formula.name(edge.source().name()));
    return EquationSide.of(
        "\\frac{\\partial " + latex + "}{\\partial " + wrt.latex() + "}",
        "∂" + text + "/∂" + wrt.text());
  }

  /** Substitutes the operands' numbers at that step. */
  static Formula substituted(Formula formula, Node node, List<Double> arguments) {
    Map<String, Double> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (node.arguments().get(i) instanceof Argument.Operand(Node operand)) {
        values.put(operand.name(), arguments.get(i));
      }
    }
    return formula.replace(part -> part.equals(PI) ? PI : Formula.number(part.value(values::get)));
  }

  /**
   * Functions inside a larger formula become numbers: σ(1) · (1 − σ(1)) is 0.7311 · (1 − 0.7311).
   */
  private static Formula evaluated(Formula formula) {
    return switch (formula) {
      case Formula.Sum s ->
          new Formula.Sum(
              s.terms().stream()
                  .map(t -> new Formula.Term(t.minus(), inner(t.formula())))
                  .toList());
      case Formula.Product p ->
          new Formula.Product(p.factors().stream().map(f -> inner(f)).toList());
      default -> formula;
    };
  }

  private static Formula inner(Formula formula) {
    return switch (formula) {
      case Formula.Apply a -> Formula.number(a.value(name -> Double.NaN));
      case Formula.Power p -> new Formula.Power(inner(p.base()), p.exponent());
      default -> evaluated(formula);
    };
  }
}
