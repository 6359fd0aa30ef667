package edgewise.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as they are read: four significant figures, exact where that is as short, never a hidden
 * NaN or infinity.
 */
public final class Numbers {
  /** What stands for NaN in LaTeX; in another language than English another word does. */
  public static final String UNDEFINED = "\\text{undefined}";

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * For the screen: {@code 0.7311}, {@code 59049}, {@code −1.2e-7}, {@code ∞}, {@code undefined}.
   */
  public static String display(double value) {
    return rounded(value).replace('-', '−').replace("e−", "e-");
  }

  /** For the typesetter: {@code 1.2 \times 10^{-7}}, {@code -\infty}, {@code \text{undefined}}. */
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
