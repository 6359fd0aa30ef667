package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.strategy.Target;
import java.util.List;

/** The equation of every kind of step. */
final class Equations {
  /** The question mark that stands for an unknown number. */
  static final EquationSide UNKNOWN = EquationSide.of("\\,?", "?");

  private Equations() {}

  /** The equation before the first step: the derivatives to be found. */
  static Equation of(Target target, Mode mode) {
    if (mode == Mode.EVALUATE || target.wrt().isEmpty()) {
      return EquationBuilder.of(Formula.name(target.node().name())).numbers(UNKNOWN).end();
    }
    List<EquationSide> derivatives =
        target.wrt().stream().map(wrt -> derivative(target, wrt)).toList();
    return EquationBuilder.of(row(derivatives)).numbers(UNKNOWN).end();
  }

  /** The equation of a step. */
  static Equation of(StepContext context) {
    return switch (context.step()) {
      case Step.Read s -> EquationBuilder.of(Formula.name(s.node().name())).result(s.value());
      case Step.Evaluate s -> LocalEquations.of(s);
      case Step.Differentiate s -> LocalEquations.of(s, context);
      case Step.Seed s -> EquationBuilder.of(Symbols.derivative(s.node(), s.node())).result(1);
      case Step.Fuse s -> new SweepEquations(context, s.phase()).of(s);
      case Step.Multiply s -> new SweepEquations(context, s.phase()).of(s);
      case Step.Accumulate s -> new SweepEquations(context, s.phase()).of(s);
      case Step.Collect s -> new SweepEquations(context, s.phase()).of(s);
      case Step.CountPaths s -> PathEquations.of(s);
      case Step.WalkEdge s -> PathEquations.of(s, context);
      case Step.AddPath s -> PathEquations.of(s, context);
      case Step.SkipPaths s -> PathEquations.of(s, context);
      case Step.Lay s -> MergeEquations.of(s, context);
      case Step.FuseStrands s -> MergeEquations.of(s);
      case Step.BypassNode s -> MergeEquations.of(s.bypass());
      case Step.Eliminate s -> MergeEquations.of(s);
      case Step.Remain s -> MergeEquations.of(s, context);
      case Step.Probe s -> DifferenceEquations.of(s, context);
      case Step.Difference s -> DifferenceEquations.of(s, context);
    };
  }

  private static EquationSide derivative(Target target, Node wrt) {
    return EquationSide.of(Symbols.derivative(target.node(), wrt));
  }

  /** Sides with commas between them. */
  static EquationSide row(List<EquationSide> sides) {
    List<EquationSide> shown = Elision.shortened(sides, EquationSide.of("\\cdots", "⋯"));
    return new EquationSide(
        String.join(",\\; ", shown.stream().map(EquationSide::latex).toList()),
        String.join(", ", shown.stream().map(EquationSide::text).toList()),
        true);
  }
}
