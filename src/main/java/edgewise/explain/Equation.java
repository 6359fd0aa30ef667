package edgewise.explain;

import java.util.Locale;

/**
 * The equation of a step: first in names, then in numbers. One after the other they read as one
 * chain, {@code ∂e/∂d = ∂e/∂e · c} and {@code = 1 · 3 = 3}.
 *
 * @param left the left side in LaTeX: the quantity that the step finds; empty for several at once
 * @param formula in names, LaTeX
 * @param numbers in numbers, LaTeX; begins with its relation
 * @param formulaText in names, one line of text
 * @param numbersText in numbers, one line of text
 */
record Equation(
    String left, String formula, String numbers, String formulaText, String numbersText) {

  /** The equation with the word for NaN in a language. */
  Equation in(Locale locale) {
    return new Equation(
        left,
        Undefined.in(formula, locale),
        Undefined.in(numbers, locale),
        formulaText,
        Undefined.inLine(numbersText, locale));
  }
}
