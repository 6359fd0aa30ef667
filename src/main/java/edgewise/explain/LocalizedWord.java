package edgewise.explain;

import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.text.Numbers;
import edgewise.text.PowersOfTen;
import java.util.List;

/** A part of a sentence that is written in each language. */
interface LocalizedWord {

  /** The word in that language; names stand between backticks. */
  String in(Wording wording);

  /** A text that is the same in every language. */
  static LocalizedWord of(String text) {
    return wording -> text;
  }

  /** A node's or a coefficient's name. */
  static LocalizedWord name(String name) {
    return of("`" + name + "`");
  }

  /** A node's name. */
  static LocalizedWord name(Node node) {
    return name(node.name());
  }

  /** A node's name without markup, for titles. */
  static LocalizedWord plain(Node node) {
    return of(node.name());
  }

  /** A number, rounded for reading. */
  static LocalizedWord number(double value) {
    return wording ->
        Double.isNaN(value) ? wording.get("undefined") : PowersOfTen.of(Numbers.display(value));
  }

  /** A number as the right side of an equation: {@code = 3}, {@code ≈ 0.7311}. */
  static LocalizedWord result(double value) {
    return wording -> (ShownNumber.isExact(value) ? "= " : "≈ ") + number(value).in(wording);
  }

  /** A formula, its names marked up. */
  static LocalizedWord formula(Formula formula) {
    return of(MarkedFormula.text(formula));
  }

  /** A formula and its value, or only the value where the formula is a number. */
  static LocalizedWord measured(Formula formula, double value) {
    return formula instanceof Formula.Number || MarkedFormula.isBareNumber(formula)
        ? number(value)
        : wording -> formula(formula).in(wording) + " " + result(value).in(wording);
  }

  /** The derivative's symbol. */
  static LocalizedWord derivative(Node of, Node wrt) {
    return formula(new Formula.Derivative(of.name(), wrt.name()));
  }

  /** Words in a row: a, b and c. A long row is shortened in the middle. */
  static LocalizedWord and(List<? extends LocalizedWord> words) {
    return wording -> WordList.join("and", words, wording);
  }

  /** Words to choose from: a, b or c. */
  static LocalizedWord or(List<? extends LocalizedWord> words) {
    return wording -> WordList.join("or", words, wording);
  }

  /** One sentence after the other. */
  static LocalizedWord both(LocalizedWord first, LocalizedWord second) {
    return Phrase.of("join.sentences").with("first", first).with("second", second);
  }
}
