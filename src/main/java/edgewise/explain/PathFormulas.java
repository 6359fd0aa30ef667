package edgewise.explain;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Formula;
import edgewise.strategy.AllPaths;
import edgewise.strategy.Path;
import edgewise.strategy.PathTerm;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a sum over paths: a term for each path, and the sum of the chosen terms. */
public final class PathFormulas {
  private static final int MOST_TERMS = 12;
  private static final int SHOWN_TERMS = 9;

  private PathFormulas() {}

  /** The product along a path in the symbols of its edges, {@code αδ}, in LaTeX. */
  public static String names(ComputationGraph graph, Path path) {
    return side(graph, path).latex();
  }

  /** The same as one line of text. */
  public static String namesText(ComputationGraph graph, Path path) {
    return side(graph, path).text();
  }

  private static EquationSide side(ComputationGraph graph, Path path) {
    return EquationSide.of(
        Formula.product(path.edges().stream().map(e -> Symbols.of(graph, e)).toList()));
  }

  /** The product in numbers, {@code 1 · 2 = 2}, in LaTeX. */
  public static String numbers(PathTerm term) {
    if (term.partials().size() < 2) {
      return Numbers.latex(term.product());
    }
    List<Formula> factors = term.partials().stream().map(Formula::number).toList();
    EquationSide product = EquationSide.of(Formula.product(factors));
    return product.latex()
        + (product.exact() ? " = " : " \\approx ")
        + Numbers.latex(term.product());
  }

  /** The derivative as the sum of the chosen terms, dots for those that are missing, in LaTeX. */
  public static String sum(ComputationGraph graph, AllPaths lens, List<PathTerm> chosen) {
    List<String> terms = new ArrayList<>();
    for (PathTerm term : shortened(chosen)) {
      terms.add(term == null ? "\\cdots" : names(graph, term.path()));
    }
    boolean missing = lens.sumOf(chosen).missing().signum() > 0;
    if (missing || terms.isEmpty()) {
      terms.add(terms.isEmpty() && !missing ? "0" : "\\cdots");
    }
    return FormulaRows.sum(Symbols.derivative(lens.to(), lens.from()).latex() + " = ", terms);
  }

  /** The same in numbers: {@code = 1 + 1 + 2 = 4}; without a right side while any is missing. */
  public static String sumNumbers(AllPaths lens, List<PathTerm> chosen) {
    AllPaths.Partial partial = lens.sumOf(chosen);
    List<String> terms = new ArrayList<>();
    for (PathTerm term : shortened(chosen)) {
      terms.add(
          term == null
              ? "\\cdots"
              : term.product() < 0
                  ? "(" + Numbers.latex(term.product()) + ")"
                  : Numbers.latex(term.product()));
    }
    String total = Numbers.latex(partial.sum());
    if (partial.missing().signum() > 0) {
      total += " + \\cdots";
    }
    if (terms.size() < 2) {
      return "= " + total;
    }
    return FormulaRows.sum("= ", terms) + " \\; = " + total;
  }

  private static List<PathTerm> shortened(List<PathTerm> terms) {
    return terms.size() <= MOST_TERMS ? terms : Elision.shortened(terms, null, SHOWN_TERMS, 2);
  }
}
