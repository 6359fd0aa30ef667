package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import java.util.List;
import java.util.function.Function;

/**
 * Strands added and multiplied, in the symbols of the graph's edges as long as those can be read.
 */
final class MergeEquations {
  private MergeEquations() {}

  /** What is asked of all the edges laid out: one sum over paths, or one for every pair. */
  static Equation of(Step.Lay step, StepContext moment) {
    List<Node> wrt = moment.wrt();
    List<EquationSide> asked =
        step.targets().stream()
            .flatMap(t -> wrt.stream().map(w -> EquationSide.of(Symbols.derivative(t, w))))
            .toList();
    EquationBuilder chain = EquationBuilder.of(Equations.row(asked));
    if (asked.size() == 1) {
      chain.names(PathEquations.definition(wrt.getFirst(), step.node()));
    }
    return chain.numbers(Equations.OPEN).end();
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

  /** What a way through a node comes to; it may not be all of ∂to/∂from, so it has no left side. */
  static Equation of(Step.Bypass way) {
    Formula names = way.result().formula();
    return EquationBuilder.of(names == null ? put(way, MergeEquations::symbol) : names)
        .numbers(put(way, MergeEquations::number))
        .result(way.result().value());
  }

  /** One way through the node is an equation, several are a row each. */
  static Equation of(Step.Eliminate step) {
    List<Step.Bypass> ways = step.bypasses();
    if (ways.size() == 1) {
      return of(ways.getFirst());
    }
    return new Equation(
        "",
        table(ways, Equation::formula),
        table(ways, Equation::numbers),
        line(ways, Equation::formulaText),
        line(ways, Equation::numbersText));
  }

  static Equation of(Step.Remain step, StepContext moment) {
    EquationBuilder chain = EquationBuilder.of(Symbols.derivative(step.target(), step.node()));
    Formula names = step.strand() == null ? null : step.strand().formula();
    if (names != null) {
      chain.names(names).numbers(moment.point().collapsed(names));
    }
    return chain.result(step.value());
  }

  private static Formula put(Step.Bypass way, Function<Strand, Formula> part) {
    Formula product = Formula.times(part.apply(way.in()), part.apply(way.out()));
    return way.existing() == null
        ? product
        : Formula.sum(List.of(part.apply(way.existing()), product));
  }

  private static Formula symbol(Strand strand) {
    return Symbols.derivative(strand.to(), strand.from());
  }

  private static Formula number(Strand strand) {
    return Formula.number(strand.value());
  }

  private static String table(List<Step.Bypass> ways, Function<Equation, String> part) {
    StringBuilder rows = new StringBuilder("\\begin{array}{ll}");
    for (Step.Bypass way : Elision.shortened(ways, null)) {
      if (way == null) {
        rows.append("\\cdots & \\\\ ");
      } else {
        String from = EquationSide.of(Formula.name(way.in().from().name())).latex();
        String to = EquationSide.of(Formula.name(way.out().to().name())).latex();
        rows.append(from).append(" \\to ").append(to).append(": & ");
        rows.append(part.apply(of(way))).append(" \\\\ ");
      }
    }
    return rows.append("\\end{array}").toString();
  }

  private static String line(List<Step.Bypass> ways, Function<Equation, String> part) {
    List<String> told =
        Elision.shortened(ways, null).stream()
            .map(
                way ->
                    way == null
                        ? "⋯"
                        : way.in().from().name()
                            + " → "
                            + way.out().to().name()
                            + ": "
                            + part.apply(of(way)))
            .toList();
    return String.join("; ", told);
  }
}
