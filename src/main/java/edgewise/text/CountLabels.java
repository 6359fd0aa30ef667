package edgewise.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes counts as labels: all digits while they fit, then a rounded power of ten. */
public final class CountLabels {
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private CountLabels() {}

  /**
   * The count with all its digits, or as a power of ten if those are more than fit.
   *
   * @param most the greatest number of characters that fit
   * @param locale whose digit grouping is used
   */
  public static String of(BigInteger count, int most, Locale locale) {
    String exact = exact(count, locale);
    if (exact.length() <= most) {
      return exact;
    }
    int exponent = count.abs().toString().length() - 1;
    BigDecimal mantissa = new BigDecimal(count).movePointLeft(exponent).round(FOUR);
    if (mantissa.abs().compareTo(BigDecimal.TEN) >= 0) {
      mantissa = mantissa.movePointLeft(1);
      exponent++;
    }
    String power = "10" + superscript(exponent);
    return mantissa.compareTo(BigDecimal.ONE) == 0
        ? power
        : mantissa.stripTrailingZeros().toPlainString() + " · " + power;
  }

  /** The count with all its digits, grouped as in the locale. */
  public static String exact(BigInteger count, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /**
   * An exponent in superscript digits.
   *
   * @param exponent at least 0
   */
  public static String superscript(int exponent) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(exponent).toCharArray()) {
      out.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return out.toString();
  }
}
