package edgewise.explain;

import edgewise.graph.Figures;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.List;

/** A part of a sentence that knows how it is said in each language. */
interface Word {

  /** The word in that language; names stand between backticks. */
  String in(Wording wording);

  /** The same in every language. */
  static Word of(String text) {
    return wording -> text;
  }

  /** A node's or a coefficient's name. */
  static Word name(String name) {
    return of("`" + name + "`");
  }

  /** A node's name. */
  static Word name(Node node) {
    return name(node.name());
  }

  /** A node's name without markup, for titles. */
  static Word plain(Node node) {
    return of(node.name());
  }

  /** A number as it is read. */
  static Word number(double value) {
    return wording ->
        Double.isNaN(value) ? wording.get("undefined") : Powers.of(Figures.display(value));
  }

  /** A number as the right side of an equation: {@code = 3}, {@code ≈ 0.7311}. */
  static Word result(double value) {
    return wording -> (Shown.isExact(value) ? "= " : "≈ ") + number(value).in(wording);
  }

  /** A formula, its names marked up. */
  static Word formula(Formula formula) {
    return of(Marked.text(formula));
  }

  /** A formula and what it comes to, or only the latter where the formula is a plain number. */
  static Word measured(Formula formula, double value) {
    return formula instanceof Formula.Number || Marked.isBareNumber(formula)
        ? number(value)
        : wording -> formula(formula).in(wording) + " " + result(value).in(wording);
  }

  /** The derivative's symbol. */
  static Word derivative(Node of, Node wrt) {
    return formula(new Formula.Derivative(of.name(), wrt.name()));
  }

  /** Words in a row: a, b and c. A long row is shortened in the middle. */
  static Word and(List<? extends Word> words) {
    return wording -> Row.join("and", words, wording);
  }

  /** Words to choose from: a, b or c. */
  static Word or(List<? extends Word> words) {
    return wording -> Row.join("or", words, wording);
  }

  /** One sentence after the other. */
  static Word both(Word first, Word second) {
    return Phrase.of("join.sentences").with("first", first).with("second", second);
  }
}
