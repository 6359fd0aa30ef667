package edgewise.explain;

import edgewise.text.Numbers;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Replaces NaN in a formula by the word of a language. Formulas are otherwise the same in every
 * language.
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

  /** Whether both languages have the same word for NaN. */
  public static boolean isSame(Locale one, Locale other) {
    return Wording.of(one) == Wording.of(other);
  }
}
