package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sums and products of edge symbols, as long as they are short enough to be read: (α + β + γ)(δ + ε
 * + ζ). Null stands for "too long, or a part has no name", and is passed on.
 */
final class Symbolic {
  /** The largest number of symbols in a formula that is still readable. */
  static final int MOST_SYMBOLS = 24;

  private Symbolic() {}

  /** The edge's coefficient by name, or null if it has none. */
  static Formula named(Edge edge) {
    return edge.coefficient() != null && edge.coefficient().isNamed()
        ? edge.coefficient().formula()
        : null;
  }

  /** The sum, or null. */
  static Formula sum(List<Formula> terms) {
    if (terms.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    List<Formula> flat = new ArrayList<>();
    for (Formula term : terms) {
      if (term instanceof Formula.Sum inner) {
        inner.terms().forEach(t -> flat.add(t.formula()));
      } else {
        flat.add(term);
      }
    }
    return readable(Formula.sum(flat));
  }

  /** The product, without factors of 1, or null. */
  static Formula product(Formula a, Formula b) {
    if (a == null || b == null) {
      return null;
    }
    if (isOne(a)) {
      return b;
    }
    if (isOne(b)) {
      return a;
    }
    List<Formula> factors = new ArrayList<>();
    for (Formula factor : List.of(a, b)) {
      if (factor instanceof Formula.Product inner) {
        factors.addAll(inner.factors());
      } else {
        factors.add(factor);
      }
    }
    return readable(Formula.product(factors));
  }

  private static boolean isOne(Formula formula) {
    return formula instanceof Formula.Number(double value) && value == 1;
  }

  private static Formula readable(Formula formula) {
    return symbols(formula) > MOST_SYMBOLS ? null : formula;
  }

  private static int symbols(Formula formula) {
    return switch (formula) {
      case Formula.Sum s -> s.terms().stream().mapToInt(t -> symbols(t.formula())).sum();
      case Formula.Product p -> p.factors().stream().mapToInt(Symbolic::symbols).sum();
      default -> 1;
    };
  }
}
