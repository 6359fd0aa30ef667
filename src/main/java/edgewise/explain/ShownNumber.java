package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The rounding of shown numbers: whether a number is shown exactly, and the double that the shown
 * digits stand for.
 */
final class ShownNumber {
  /**
   * Relative differences below this are floating-point rounding (0.1 + 0.2), not rounding for
   * display.
   */
  private static final double MACHINE = 1e-12;

  private ShownNumber() {}

  /** Whether the shown digits are the exact number. */
  static boolean isExact(double value) {
    return !Double.isFinite(value) || Math.abs(rounded(value) - value) <= MACHINE * Math.abs(value);
  }

  /** The number that the shown digits stand for. */
  static double rounded(double value) {
    return Double.isFinite(value)
        ? Double.parseDouble(Numbers.display(value).replace('−', '-'))
        : value;
  }

  /** Whether no number in the formula is rounded. */
  static boolean isExact(Formula formula) {
    return switch (formula) {
      case Formula.Number n -> isExact(n.value());
      case Formula.Fixed f -> f.constant().isNamed() || isExact(f.constant().value());
      case Formula.Name n -> true;
      case Formula.Derivative d -> true;
      case Formula.Sum s -> s.terms().stream().allMatch(t -> isExact(t.formula()));
      case Formula.Product p -> p.factors().stream().allMatch(ShownNumber::isExact);
      case Formula.Quotient q -> isExact(q.numerator()) && isExact(q.denominator());
      case Formula.Power p -> isExact(p.base()) && isExact(p.exponent());
      case Formula.Apply a -> a.arguments().stream().allMatch(ShownNumber::isExact);
      case Formula.Indicator i -> isExact(i.left()) && isExact(i.right());
    };
  }

  /** A number with more digits than usual, for numbers that differ only far behind. */
  static EquationSide precise(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return EquationSide.of(Formula.number(value));
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shown = exact.round(new MathContext(digits)).stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    if (exponent >= -4 && exponent < 12) {
      String plain = shown.toPlainString();
      return new EquationSide(plain, plain, isExact(value));
    }
    String mantissa = shown.movePointLeft(exponent).toPlainString();
    return new EquationSide(
        mantissa + " \\times 10^{" + exponent + "}", mantissa + "e" + exponent, isExact(value));
  }
}
