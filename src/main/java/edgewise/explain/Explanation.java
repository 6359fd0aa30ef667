package edgewise.explain;

import java.util.Locale;

/**
 * The explanation of one step: title, formula, numbers, sentence, and a preview of the next step.
 * Immutable.
 *
 * <p>Names of nodes and of coefficients inside sentences stand between backticks, so that they can
 * be typeset as mathematics; {@link #plain} removes them. Formula and numbers read as one chain,
 * {@code ∂e/∂d = ∂e/∂e · c} and {@code = 1 · 3 = 3}; neither is ever empty.
 */
public final class Explanation {
  private final Equation equation;
  private final LocalizedWord title;
  private final LocalizedWord sentence;
  private final LocalizedWord next;

  Explanation(Equation equation, LocalizedWord title, LocalizedWord sentence, LocalizedWord next) {
    this.equation = equation;
    this.title = title;
    this.sentence = sentence;
    this.next = next;
  }

  /** The same explanation with formulas in a language; without this they are in English. */
  public Explanation in(Locale locale) {
    return new Explanation(equation.in(locale), title, sentence, next);
  }

  /** The title: a few words without markup. */
  public String title(Locale locale) {
    return render(title, locale);
  }

  /** The step as a formula with names, in LaTeX. */
  public String formula() {
    return equation.formula();
  }

  /**
   * The left side of the formula in LaTeX: the quantity that the step finds; empty for several at
   * once.
   */
  public String left() {
    return equation.left();
  }

  /** The formula with numbers in the place of names, in LaTeX; begins with its relation, = or ≈. */
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

  /**
   * What the step did and why: one sentence, or two where a number is not finite; names between
   * backticks.
   */
  public String sentence(Locale locale) {
    return render(sentence, locale);
  }

  /**
   * What the next step will do, without its number; after the last step, the result. Names between
   * backticks.
   */
  public String next(Locale locale) {
    return render(next, locale);
  }

  /** The text for a screen reader: the sentence, then the formula as text. */
  public String description(Locale locale) {
    Equation localized = equation.in(locale);
    LocalizedWord description =
        Phrase.of("description")
            .with("sentence", sentence)
            .with("formula", LocalizedWord.of(localized.formulaText()))
            .with("numbers", LocalizedWord.of(localized.numbersText()));
    return plain(render(description, locale));
  }

  private static String render(LocalizedWord word, Locale locale) {
    Wording wording = Wording.of(locale);
    return wording.finish(word.in(wording));
  }

  /** A sentence without its markup. */
  public static String plain(String marked) {
    return marked.replace("`", "");
  }
}
