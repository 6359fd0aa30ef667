package edgewise.language;

import edgewise.text.Numbers;

/**
 * Numbers as a program writes them: exactly, the non-finite ones as the quotients they come from.
 */
public final class Numerals {
  private Numerals() {}

  /** An expression with exactly that value: {@code -2}, {@code 1e-7}, {@code 1/0}. */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "0/0";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "1/0" : "-1/0";
    }
    return Numbers.exact(value);
  }
}
