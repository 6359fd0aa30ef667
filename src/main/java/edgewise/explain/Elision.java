package edgewise.explain;

import edgewise.graph.Constant;
import edgewise.graph.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Shortens long sums and products so that a formula stays one line: the first three, dots, and the
 * last two.
 */
final class Elision {
  /** The dots that replace the omitted parts. */
  static final Formula DOTS = new Formula.Fixed(new Constant("⋯", Double.NaN));

  /** How many terms or factors are shown in full. */
  static final int MOST = 6;

  private static final int HEAD = 3;
  private static final int TAIL = 2;

  private Elision() {}

  /** The formula with all its long sums and products shortened. */
  static Formula of(Formula formula) {
    return switch (formula) {
      case Formula.Sum s ->
          new Formula.Sum(
              shortened(
                  s.terms().stream()
                      .map(t -> new Formula.Term(t.minus(), of(t.formula())))
                      .toList(),
                  new Formula.Term(false, DOTS)));
      case Formula.Product p ->
          new Formula.Product(shortened(p.factors().stream().map(Elision::of).toList(), DOTS));
      case Formula.Quotient q -> new Formula.Quotient(of(q.numerator()), of(q.denominator()));
      case Formula.Power p -> new Formula.Power(of(p.base()), of(p.exponent()));
      case Formula.Apply a ->
          new Formula.Apply(
              a.function(), shortened(a.arguments().stream().map(Elision::of).toList(), DOTS));
      case Formula.Indicator i -> i;
      case Formula.Name n -> n;
      case Formula.Number n -> n;
      case Formula.Fixed f -> f;
      case Formula.Derivative d -> d;
    };
  }

  /** The parts, or the first three, dots and the last two if there are too many. */
  static <T> List<T> shortened(List<T> parts, T dots) {
    return parts.size() <= MOST ? parts : shortened(parts, dots, HEAD, TAIL);
  }

  /** The first and the last few parts, with dots for those between, of which there must be some. */
  static <T> List<T> shortened(List<T> parts, T dots, int head, int tail) {
    List<T> shown = new ArrayList<>(parts.subList(0, head));
    shown.add(dots);
    shown.addAll(parts.subList(parts.size() - tail, parts.size()));
    return shown;
  }
}
