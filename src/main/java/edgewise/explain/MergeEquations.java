package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;
import java.util.function.Function;

/**
 * The equations of merging steps: partials of strands added and multiplied, written with the
 * symbols of the graph's edges as long as those are short enough.
 */
final class MergeEquations {
  private MergeEquations() {}

  /**
   * The derivatives to be found before merging: one sum over paths, or one symbol for every pair.
   */
  static Equation of(Step.Lay step, StepContext context) {
    List<Node> wrt = context.wrt();
    List<EquationSide> derivatives =
        step.targets().stream()
            .flatMap(t -> wrt.stream().map(w -> EquationSide.of(Symbols.derivative(t, w))))
            .toList();
    EquationBuilder chain = EquationBuilder.of(Equations.row(derivatives));
    if (derivatives.size() == 1) {
      chain.names(PathEquations.definition(wrt.getFirst(), step.node()));
    }
    return chain.numbers(Equations.UNKNOWN).end();
  }

  static Equation of(Step.FuseStrands step) {
    Strand result = step.result();
    EquationBuilder chain = EquationBuilder.of(Symbols.derivative(result.to(), result.from()));
    if (result.formula() != null) {
      chain.names(result.formula());
    }
    return chain
        .numbers(Formula.sum(step.fused().stream().map(MergeEquations::number).toList()))
        .result(result.value());
  }

  /**
   * The partial of a path through an eliminated node; it may not be all of ∂to/∂from, so it has no
   * left side.
   */
  static Equation of(Step.Bypass bypass) {
    Formula names = bypass.result().formula();
    return EquationBuilder.of(names == null ? productRule(bypass, MergeEquations::symbol) : names)
        .numbers(productRule(bypass, MergeEquations::number))
        .result(bypass.result().value());
  }

  /**
   * The equations of an elimination: one path through the node is an equation, several are one row
   * each.
   */
  static Equation of(Step.Eliminate step) {
    List<Step.Bypass> bypasses = step.bypasses();
    if (bypasses.size() == 1) {
      return of(bypasses.getFirst());
    }
    return new Equation(
        "",
        table(bypasses, Equation::formula),
        table(bypasses, Equation::numbers),
        line(bypasses, Equation::formulaText),
        line(bypasses, Equation::numbersText));
  }

  static Equation of(Step.Remain step, StepContext context) {
    EquationBuilder chain = EquationBuilder.of(Symbols.derivative(step.target(), step.node()));
    Formula names = step.strand() == null ? null : step.strand().formula();
    if (names != null) {
      chain.names(names).numbers(context.point().collapsed(names));
    }
    return chain.result(step.value());
  }

  private static Formula productRule(Step.Bypass bypass, Function<Strand, Formula> part) {
    Formula product = Formula.times(part.apply(bypass.in()), part.apply(bypass.out()));
    return bypass.existing() == null
        ? product
        : Formula.sum(List.of(part.apply(bypass.existing()), product));
  }

  private static Formula symbol(Strand strand) {
    return Symbols.derivative(strand.to(), strand.from());
  }

  private static Formula number(Strand strand) {
    return Formula.number(strand.value());
  }

  private static String table(List<Step.Bypass> bypasses, Function<Equation, String> part) {
    StringBuilder rows = new StringBuilder("\\begin{array}{ll}");
    for (Step.Bypass bypass : Elision.shortened(bypasses, null)) {
      if (bypass == null) {
        rows.append("\\cdots & \\\\ ");
      } else {
        String from = EquationSide.of(Formula.name(bypass.in().from().name())).latex();
        String to = EquationSide.of(Formula.name(bypass.out().to().name())).latex();
        rows.append(from).append(" \\to ").append(to).append(": & ");
        rows.append(part.apply(of(bypass))).append(" \\\\ ");
      }
    }
    return rows.append("\\end{array}").toString();
  }

  private static String line(List<Step.Bypass> bypasses, Function<Equation, String> part) {
    List<String> parts =
        Elision.shortened(bypasses, null).stream()
            .map(
                bypass ->
                    bypass == null
                        ? "⋯"
                        : bypass.in().from().name()
                            + " → "
                            + bypass.out().to().name()
                            + ": "
                            + part.apply(of(bypass)))
            .toList();
    return String.join("; ", parts);
  }
}
