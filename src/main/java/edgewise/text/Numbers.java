package edgewise.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes numbers for people: four significant digits, exact where that is as short; NaN and
 * infinity are always shown as such.
 */
public final class Numbers {
  /**
   * The English word for NaN in LaTeX; {@code explain.Undefined} replaces it in other languages.
   */
  public static final String UNDEFINED = "\\text{undefined}";

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * A number for the screen: {@code 0.7311}, {@code 59049}, {@code −1.2e-7}, {@code ∞}, {@code
   * undefined}.
   */
  public static String display(double value) {
    return rounded(value).replace('-', '−').replace("e−", "e-");
  }

  /** A number in LaTeX: {@code 1.2 \times 10^{-7}}, {@code -\infty}, {@code \text{undefined}}. */
  public static String latex(double value) {
    if (Double.isNaN(value)) {
      return UNDEFINED;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "\\infty" : "-\\infty";
    }
    String text = rounded(value);
    int e = text.indexOf('e');
    if (e < 0) {
      return text;
    }
    String mantissa = text.substring(0, e);
    return (mantissa.equals("1") ? "" : mantissa + " \\times ")
        + "10^{"
        + text.substring(e + 1)
        + "}";
  }

  /** The shortest text that reads back as the same double: {@code 3} rather than {@code 3.0}. */
  public static String exact(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    String text = Double.toString(value).replace('E', 'e');
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0e", "e");
  }

  private static String rounded(double value) {
    if (Double.isNaN(value)) {
      return "undefined";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    boolean shortInteger = exact.scale() <= 0 && Math.abs(value) < 1e7;
    BigDecimal shown = shortInteger ? exact : exact.round(FOUR).stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    if (exponent >= -4 && exponent < 7) {
      return shown.toPlainString();
    }
    BigDecimal mantissa = shown.movePointLeft(exponent).stripTrailingZeros();
    return mantissa.toPlainString() + "e" + exponent;
  }
}
