package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.Remainder;
import edgewise.strategy.Step;
import edgewise.strategy.Strand;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The complete derivative during merging: a product for each path that the strands still form. Nine
 * products become (α + β + γ)δ + (α + β + γ)ε + (α + β + γ)ζ and then one product of two sums, in
 * step with the picture.
 *
 * @param latex a formula for every wrt, up to three of them
 * @param before the remaining paths one step earlier; the same as now where merging has just begun
 * @param now the remaining paths
 */
public record Regrouping(List<String> latex, Remainder before, Remainder now) {
  private static final int MOST_TERMS = 12;
  private static final int SHOWN_TERMS = 5;
  private static final int MOST_WRT = 3;

  /** Copies the list. */
  public Regrouping {
    latex = List.copyOf(latex);
  }

  /** The derivative after a number of steps; empty except for merging towards one target. */
  public static Optional<Regrouping> of(Trace trace, int position) {
    if (trace.mode() != Mode.MERGED || !isOfOneTarget(trace)) {
      return Optional.empty();
    }
    Frame frame = trace.frame(position);
    return Remainder.of(trace.target(), frame)
        .map(
            now ->
                new Regrouping(
                    formulas(trace, frame.strands().orElseThrow()),
                    Remainder.of(trace.target(), trace.frame(position - 1)).orElse(now),
                    now));
  }

  private static boolean isOfOneTarget(Trace trace) {
    return trace.steps().stream()
        .filter(Step.Lay.class::isInstance)
        .allMatch(step -> ((Step.Lay) step).targets().size() == 1);
  }

  private static List<String> formulas(Trace trace, List<Strand> strands) {
    Node output = trace.target().node();
    List<Node> wrt = trace.target().wrt().stream().filter(w -> w != output).toList();
    return wrt.stream().limit(MOST_WRT).map(w -> formula(w, output, strands)).toList();
  }

  private static String formula(Node wrt, Node output, List<Strand> strands) {
    List<List<Strand>> paths = Remainder.paths(strands, wrt, output, MOST_TERMS + 1);
    boolean many = paths.size() > MOST_TERMS;
    List<String> terms = new ArrayList<>();
    for (List<Strand> path : many ? paths.subList(0, SHOWN_TERMS) : paths) {
      String term = EquationSide.of(product(path)).latex();
      boolean sum = path.size() == 1 && path.getFirst().formula() instanceof Formula.Sum;
      terms.add(sum && paths.size() > 1 ? "\\left(" + term + "\\right)" : term);
    }
    if (many) {
      terms.add("\\cdots");
    }
    if (terms.isEmpty()) {
      terms.add("0");
    }
    return FormulaRows.sum(Symbols.derivative(output, wrt).latex() + " = ", terms);
  }

  private static Formula product(List<Strand> path) {
    List<Formula> factors = new ArrayList<>();
    for (Strand strand : path) {
      Formula formula =
          strand.formula() == null
              ? Symbols.derivative(strand.to(), strand.from())
              : strand.formula();
      if (formula instanceof Formula.Product inner) {
        factors.addAll(inner.factors());
      } else {
        factors.add(formula);
      }
    }
    return Formula.product(factors);
  }
}
