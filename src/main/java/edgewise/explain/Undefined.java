package edgewise.explain;

import edgewise.text.Numbers;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * NaN in a formula. Formulas are the same in every language but for this: it is no number, and is
 * written as a word.
 */
public final class Undefined {
  private static final Pattern WORD = Pattern.compile("\\bundefined\\b");

  private Undefined() {}

  /** A formula in LaTeX, in that language. */
  public static String in(String latex, Locale locale) {
    String word = Wording.of(locale).get("undefined");
    return latex.replace(Numbers.UNDEFINED, "\\text{" + word + "}");
  }

  /** A line of numbers, in that language. */
  static String inLine(String numbers, Locale locale) {
    return WORD.matcher(numbers).replaceAll(Wording.of(locale).get("undefined"));
  }

  /** Whether both languages have the same word for it. */
  public static boolean isSame(Locale one, Locale other) {
    return Wording.of(one) == Wording.of(other);
  }
}
