package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Notation;
import java.util.regex.Pattern;

/**
 * One side of an equation in both notations.
 *
 * @param latex for the typesetter
 * @param text one line
 * @param exact whether no number in it is rounded
 */
record EquationSide(String latex, String text, boolean exact) {
  private static final Pattern SPACES = Pattern.compile(" +");

  /** The side of a formula: long sums and products shortened, numbers rounded for reading. */
  static EquationSide of(Formula formula) {
    Formula shown = Elision.of(formula);
    String latex = Notation.LATEX.write(shown).replace("\\text{⋯}", "\\cdots ");
    return new EquationSide(
        SPACES.matcher(latex).replaceAll(" ").strip(),
        MarkedFormula.line(shown),
        ShownNumber.isExact(formula));
  }

  /** A side that no {@link Formula} describes; taken as exact. */
  static EquationSide of(String latex, String text) {
    return new EquationSide(latex, text, true);
  }
}
