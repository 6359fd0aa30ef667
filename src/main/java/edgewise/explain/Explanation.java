package edgewise.explain;

import edgewise.graph.Figures;
import edgewise.strategy.Question;
import edgewise.strategy.Step;
import java.util.Locale;

/**
 * One step explained: title, formula, numbers, sentence, and what comes next. Immutable.
 *
 * <p>Names of nodes and of coefficients inside sentences stand between backticks, so that they can
 * be set as mathematics; {@link #plain} takes them away.
 */
public final class Explanation {
  private final Equation equation;
  private final Wordings words;

  Explanation(Equation equation, Wordings words) {
    this.equation = equation;
    this.words = words;
  }

  record Wordings(String title, String sentence, String next) {}

  /** Explains a step by itself; it has no {@link #next}. */
  public static Explanation of(Step step, Question question) {
    String name = step.node() == null ? "" : step.node().name();
    Equation equation =
        new Equation(
            edgewise.graph.MathName.latex(name),
            "= " + Figures.latex(step.value()),
            name,
            "= " + Figures.display(step.value()));
    return new Explanation(
        equation, new Wordings(step.action() + " " + name, "`" + name + "`: " + step.action(), ""));
  }

  /** A few words, without markup. */
  public String title(Locale locale) {
    return words.title();
  }

  /** The step as a formula with names, in LaTeX. */
  public String formula() {
    return equation.formula();
  }

  /** The formula with numbers in the place of names, in LaTeX; begins with its relation. */
  public String numbers() {
    return equation.numbers();
  }

  /** {@link #formula} as one line of text. */
  public String formulaText() {
    return equation.formulaText();
  }

  /** {@link #numbers} as one line of text. */
  public String numbersText() {
    return equation.numbersText();
  }

  /** What happened and why, in one sentence, names between backticks. */
  public String sentence(Locale locale) {
    return words.sentence();
  }

  /** What the following step will do, without its result; names between backticks. */
  public String next(Locale locale) {
    return words.next();
  }

  /** The step for somebody who hears it: no markup, no formula that cannot be read aloud. */
  public String description(Locale locale) {
    return plain(words.sentence());
  }

  /** A sentence without its markup. */
  public static String plain(String marked) {
    return marked.replace("`", "");
  }
}
