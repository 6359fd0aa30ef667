package edgewise.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Counts as labels show them: every digit while they fit, then a power of ten. */
public final class CountLabels {
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private CountLabels() {}

  /**
   * A count.
   *
   * @param most how many characters fit
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

  /** All its digits. */
  public static String exact(BigInteger count, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /** A whole number from 0 on, raised. */
  public static String superscript(int exponent) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(exponent).toCharArray()) {
      out.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return out.toString();
  }
}
