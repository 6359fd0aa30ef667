package edgewise.explain;

import edgewise.graph.Constant;
import edgewise.graph.Formula;
import edgewise.graph.Notation;
import edgewise.text.Numbers;
import edgewise.text.PowersOfTen;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes formulas as one line of text: for equations, and with names between backticks for
 * sentences.
 */
final class MarkedFormula {
  /** Every hyphen but that of an exponent, 1e-7. */
  private static final Pattern MINUS = Pattern.compile("(?<!\\de)-");

  private MarkedFormula() {}

  /** For an equation: rounded numbers, a dot for multiplication. */
  static String line(Formula formula) {
    return write(formula, UnaryOperator.identity());
  }

  /** For a sentence: names between backticks. */
  static String text(Formula formula) {
    String line = write(Elision.of(formula), name -> name.equals("⋯") ? name : "`" + name + "`");
    return PowersOfTen.withSuperscripts(MINUS.matcher(line).replaceAll("−")).replace("sqrt(", "√(");
  }

  /** Whether the formula is shown as a number alone. */
  static boolean isBareNumber(Formula formula) {
    return switch (formula) {
      case Formula.Number n -> true;
      case Formula.Fixed f -> !f.constant().isNamed();
      case Formula.Sum s -> s.terms().size() == 1 && isBareNumber(s.terms().getFirst().formula());
      default -> false;
    };
  }

  private static String write(Formula formula, UnaryOperator<String> name) {
    Formula shown = formula.replace(f -> shown(f, name));
    return Notation.TEXT.write(shown).replace(" * ", " · ");
  }

  private static Formula shown(Formula part, UnaryOperator<String> name) {
    return switch (part) {
      case Formula.Name n -> Formula.name(name.apply(n.name()));
      case Formula.Derivative d -> new Formula.Derivative(name.apply(d.of()), name.apply(d.wrt()));
      case Formula.Fixed f when f.constant().isNamed() ->
          new Formula.Fixed(new Constant(name.apply(f.constant().name()), f.constant().value()));
      case Formula.Fixed f -> number(f.constant().value());
      case Formula.Number n -> number(n.value());
      default -> part;
    };
  }

  /** A number as it is shown. It stands in for a name, which the notation writes as it is. */
  private static Formula number(double value) {
    return Formula.name(Numbers.display(value).replace('−', '-'));
  }
}
