package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Contribution;
import edgewise.strategy.Phase;
import edgewise.strategy.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain rule at one node of a sweep, outer derivative first: ∂e/∂b = ∂e/∂c · ∂c/∂b + ∂e/∂d ·
 * ∂d/∂b. In reverse mode the adjoint is the outer factor, in forward mode the local partial.
 */
final class SweepEquations {
  private final StepContext context;
  private final boolean forward;

  SweepEquations(StepContext context, Phase phase) {
    this.context = context;
    this.forward = phase == Phase.FORWARD;
  }

  Equation of(Step.Fuse step) {
    Formula sum = Symbols.rule(step.edges());
    var edge = step.edges().getFirst();
    List<Formula> numbers = new ArrayList<>();
    step.edges().forEach(e -> numbers.add(Formula.number(context.point().partial(e))));
    return EquationBuilder.of(Symbols.derivative(edge.target(), edge.source()))
        .names(sum)
        .numbers(Formula.sum(numbers))
        .result(step.value());
  }

  Equation of(Step.Multiply step) {
    return EquationBuilder.of(names(step.contribution()))
        .numbers(numbers(step.contribution()))
        .result(step.value());
  }

  Equation of(Step.Accumulate step) {
    EquationBuilder chain = EquationBuilder.of(symbol(step.node()));
    if (step.last() && step.symbolic() != null) {
      return symbolic(chain, step.symbolic(), step.value());
    }
    List<Formula> names = new ArrayList<>();
    List<Formula> numbers = new ArrayList<>();
    if (!step.first()) {
      names.add(Elision.DOTS);
      numbers.add(Formula.number(step.before()));
    }
    names.add(names(step.contribution()));
    numbers.add(Formula.number(step.contribution().product()));
    if (step.last()) {
      return chain.names(Formula.sum(names)).numbers(Formula.sum(numbers)).result(step.value());
    }
    names.add(Elision.DOTS);
    numbers.add(Elision.DOTS);
    Formula soFar = Formula.sum(List.of(Formula.number(step.value()), Elision.DOTS));
    return chain.names(Formula.sum(names)).numbers(Formula.sum(numbers)).numbers(soFar).end();
  }

  Equation of(Step.Collect step) {
    EquationBuilder chain = EquationBuilder.of(symbol(step.node()));
    if (step.contributions().isEmpty()) {
      return chain.result(step.value());
    }
    if (step.symbolic() != null) {
      return symbolic(chain, step.symbolic(), step.value());
    }
    List<Formula> names = new ArrayList<>();
    List<Formula> numbers = new ArrayList<>();
    for (Contribution contribution : Elision.shortened(step.contributions(), null)) {
      names.add(contribution == null ? Elision.DOTS : names(contribution));
      numbers.add(contribution == null ? Elision.DOTS : numbers(contribution));
    }
    return chain.names(Formula.sum(names)).numbers(Formula.sum(numbers)).result(step.value());
  }

  private Equation symbolic(EquationBuilder chain, Formula symbolic, double value) {
    return chain.names(symbolic).numbers(context.point().collapsed(symbolic)).result(value);
  }

  /** The symbol of a node's tangent or adjoint. */
  Formula symbol(Node node) {
    return forward ? Symbols.derivative(node, seed()) : Symbols.derivative(seed(), node);
  }

  private Formula names(Contribution contribution) {
    Formula incoming = symbol(contribution.neighbour());
    // Next to the seed, ∂e/∂d would be defined by itself; there the derivative rule stands instead.
    Formula local =
        contribution.seeded()
            ? Symbols.rule(contribution.edges())
            : Symbols.of(context.graph(), contribution.edges());
    return forward ? Formula.times(local, incoming) : Formula.times(incoming, local);
  }

  private Formula numbers(Contribution contribution) {
    Formula incoming = Formula.number(contribution.incoming());
    Formula local = Formula.number(contribution.partial());
    return forward ? Formula.times(local, incoming) : Formula.times(incoming, local);
  }

  private Node seed() {
    return context.subject();
  }
}
