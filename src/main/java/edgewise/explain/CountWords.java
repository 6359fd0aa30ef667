package edgewise.explain;

import edgewise.text.PowersOfTen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;

/**
 * Writes counts in sentences and equations: small ones as words, large ones with digits in groups
 * of three, and as a power of ten where the digits would fill the line.
 */
final class CountWords {
  private static final int MOST_DIGITS = 30;
  private static final int MOST_IN_WORDS = 10;
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

  private CountWords() {}

  /** In a sentence: {@code two}, {@code 59 049}, {@code about 1.23 · 10^41}. */
  static LocalizedWord word(BigInteger count) {
    if (count.bitLength() < 8 && count.intValue() <= MOST_IN_WORDS) {
      return wording -> wording.get("number." + count);
    }
    return isExact(count)
        ? Phrase.of("number.digits").with("digits", LocalizedWord.of(grouped(count, "\u202f")))
        : Phrase.of("number.about")
            .with("power", LocalizedWord.of(PowersOfTen.of(power(count, "e", ""))));
  }

  /** In a title. */
  static LocalizedWord digits(BigInteger count) {
    return LocalizedWord.of(side(count).text());
  }

  /** In an equation. */
  static EquationSide side(BigInteger count) {
    return isExact(count)
        ? new EquationSide(grouped(count, "\\,"), grouped(count, "\u202f"), true)
        : new EquationSide(power(count, " \\times 10^{", "}"), power(count, "e", ""), false);
  }

  private static boolean isExact(BigInteger count) {
    return count.toString().length() <= MOST_DIGITS;
  }

  /** Four digits need no group. */
  private static String grouped(BigInteger count, String gap) {
    String digits = count.toString();
    return digits.length() < 5
        ? digits
        : digits.replaceAll("\\B(?=(\\d{3})+$)", Matcher.quoteReplacement(gap));
  }

  private static String power(BigInteger count, String before, String after) {
    int exponent = count.toString().length() - 1;
    BigDecimal mantissa = new BigDecimal(count).movePointLeft(exponent).round(FOUR);
    return mantissa.stripTrailingZeros().toPlainString() + before + exponent + after;
  }
}
