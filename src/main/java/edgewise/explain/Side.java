package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Notation;
import java.util.regex.Pattern;

/**
 * One side of an equation in both notations.
 *
 * @param latex for the typesetter
 * @param text one line
 * @param exact whether every number in it is shown whole
 */
record Side(String latex, String text, boolean exact) {
  private static final Pattern SPACES = Pattern.compile(" +");

  /** A formula, long sums and products shortened, numbers rounded for reading. */
  static Side of(Formula formula) {
    Formula shown = Elision.of(formula);
    String latex = Notation.LATEX.write(shown).replace("\\text{⋯}", "\\cdots ");
    return new Side(
        SPACES.matcher(latex).replaceAll(" ").strip(), Marked.line(shown), Shown.isExact(formula));
  }

  /** Something that is not a {@link Formula}. */
  static Side of(String latex, String text) {
    return new Side(latex, text, true);
  }
}
