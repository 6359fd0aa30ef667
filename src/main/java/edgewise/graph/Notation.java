package edgewise.graph;

import edgewise.text.Numbers;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes formulas: as LaTeX for the typesetter, or as one line of text that the language reads
 * back.
 *
 * <p>Parentheses stand where precedence needs them and nowhere else; a negative number is enclosed
 * wherever a sign before it would be misread.
 */
public enum Notation {
  LATEX,
  TEXT;

  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int POWER = 3;
  private static final int ATOM = 4;

  /** The formula in this notation. */
  public String write(Formula formula) {
    return switch (formula) {
      case Formula.Name n -> name(n.name());
      case Formula.Number n -> number(n.value());
      case Formula.Fixed f ->
          f.constant().isNamed() ? name(f.constant().name()) : number(f.constant().value());
      case Formula.Sum s -> sum(s.terms());
      case Formula.Product p -> product(p.factors());
      case Formula.Quotient q -> quotient(q);
      case Formula.Power p -> power(p);
      case Formula.Apply a -> apply(a);
      case Formula.Indicator i -> indicator(i);
      case Formula.Derivative d -> derivative(d.of(), d.wrt());
    };
  }

  /** The symbol ∂of/∂wrt. */
  public String derivative(String of, String wrt) {
    return this == LATEX
        ? "\\frac{\\partial " + name(of) + "}{\\partial " + name(wrt) + "}"
        : "∂" + of + "/∂" + wrt;
  }

  /** A name in this notation. */
  public String name(String name) {
    return this == LATEX ? MathName.latex(name) : name;
  }

  /** A number in this notation: rounded for reading in LaTeX, exact in text. */
  public String number(double value) {
    return this == LATEX ? Numbers.latex(value) : Numbers.exact(value);
  }

  private String sum(List<Formula.Term> terms) {
    Formula.Term first = terms.getFirst();
    StringBuilder out = new StringBuilder();
    if (first.minus()) {
      out.append('-').append(negated(first.formula()));
    } else {
      out.append(terms.size() == 1 ? write(first.formula()) : operand(first.formula(), SUM, false));
    }
    for (Formula.Term term : terms.subList(1, terms.size())) {
      out.append(term.minus() ? " - " : " + ").append(operand(term.formula(), PRODUCT, true));
    }
    return out.toString();
  }

  /**
   * In text, a sign just before a numeral is read as the numeral's own, so the numeral is enclosed.
   */
  private String negated(Formula formula) {
    boolean numeral =
        formula instanceof Formula.Number
            || formula instanceof Formula.Fixed(Constant constant) && !constant.isNamed();
    return operand(formula, this == TEXT && numeral ? ATOM + 1 : PRODUCT, true);
  }

  private String product(List<Formula> factors) {
    StringBuilder out = new StringBuilder();
    Formula before = null;
    for (Formula factor : factors) {
      if (before != null) {
        out.append(this == TEXT ? " * " : juxtaposed(before, factor) ? " \\, " : " \\cdot ");
      }
      out.append(operand(factor, before == null ? PRODUCT : POWER, true));
      before = factor;
    }
    return out.toString();
  }

  /** Bracketed sums and named coefficients stand side by side, as in (α + β)(δ + ε) and αδ. */
  private static boolean juxtaposed(Formula a, Formula b) {
    return isCoefficient(a) && isCoefficient(b);
  }

  private static boolean isCoefficient(Formula formula) {
    return switch (formula) {
      case Formula.Fixed f -> f.constant().isNamed();
      case Formula.Sum s -> s.terms().stream().allMatch(t -> isCoefficient(t.formula()));
      case Formula.Product p -> p.factors().stream().allMatch(Notation::isCoefficient);
      default -> false;
    };
  }

  private String quotient(Formula.Quotient q) {
    return this == LATEX
        ? "\\frac{" + write(q.numerator()) + "}{" + write(q.denominator()) + "}"
        : operand(q.numerator(), PRODUCT, true) + " / " + operand(q.denominator(), POWER, true);
  }

  private String power(Formula.Power p) {
    String base = operand(p.base(), ATOM, true);
    return this == LATEX
        ? base + "^{" + write(p.exponent()) + "}"
        : base + "^" + operand(p.exponent(), ATOM, true);
  }

  private String apply(Formula.Apply a) {
    StringJoiner arguments = new StringJoiner(", ");
    a.arguments().forEach(f -> arguments.add(write(f)));
    if (this == TEXT) {
      return a.function().symbol() + "(" + arguments + ")";
    }
    String pattern = a.function().latex();
    if (!pattern.contains("#")) {
      return pattern + "\\left(" + arguments + "\\right)";
    }
    boolean enclosed = pattern.startsWith("#");
    return pattern.replace(
        "#", enclosed ? operand(a.arguments().get(0), ATOM, true) : arguments.toString());
  }

  private String indicator(Formula.Indicator i) {
    String relation = this == LATEX ? i.comparison().latex() : i.comparison().text();
    return "[" + write(i.left()) + " " + relation + " " + write(i.right()) + "]";
  }

  /** An operand, in parentheses if it binds looser than its place asks or starts with a sign. */
  private String operand(Formula formula, int binding, boolean noSign) {
    String written = write(formula);
    boolean loose = binding(formula) < binding;
    boolean signed = noSign && written.startsWith("-");
    if (!loose && !signed) {
      return written;
    }
    return this == LATEX ? "\\left(" + written + "\\right)" : "(" + written + ")";
  }

  private int binding(Formula formula) {
    return switch (formula) {
      case Formula.Sum s when s.terms().size() == 1 && !s.terms().get(0).minus() ->
          binding(s.terms().get(0).formula());
      case Formula.Sum s -> SUM;
      case Formula.Product p -> PRODUCT;
      case Formula.Quotient q -> this == LATEX ? POWER : PRODUCT;
      case Formula.Power p -> POWER;
      case Formula.Derivative d -> POWER;
      case Formula.Apply a -> this == LATEX && a.function().latex().startsWith("#") ? POWER : ATOM;
      case Formula.Number n -> scientific(n.value()) ? PRODUCT : ATOM;
      case Formula.Fixed f ->
          !f.constant().isNamed() && scientific(f.constant().value()) ? PRODUCT : ATOM;
      case Formula.Name n -> ATOM;
      case Formula.Indicator i -> ATOM;
    };
  }

  /** In LaTeX, 1.5·10⁷ is a product; in text, 1.5e7 is one token. */
  private boolean scientific(double value) {
    return this == LATEX && Numbers.latex(value).contains("10^");
  }
}
