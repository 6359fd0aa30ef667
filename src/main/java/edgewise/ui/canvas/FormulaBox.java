package edgewise.ui.canvas;

import edgewise.figure.LinkedFormula;
import edgewise.figure.SymbolIndex;
import edgewise.figure.Typesetter;
import edgewise.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * A column of formulas. A formula that is too wide is broken before a relation, {@code =} or {@code
 * ≈}; what is still too wide is made smaller, as far as it stays readable.
 */
public final class FormulaBox extends VBox {
  private static final double USUAL = 20;
  private static final double LEAST = 11;

  /** The smallest factor by which a formula is made smaller instead of being broken. */
  private static final double NEARLY = 0.7;

  private static final Pattern RELATION = Pattern.compile("=|\\\\approx\\b");

  /** An empty box. */
  public FormulaBox() {
    super(10);
    getStyleClass().add("formulas");
  }

  /**
   * Replaces the formulas.
   *
   * @param latex the formulas; empty ones are left out
   * @param room the available width, px
   */
  public void show(
      List<String> latex,
      String accessibleText,
      double room,
      SymbolIndex symbols,
      Selection selection) {
    getChildren()
        .setAll(
            latex.stream()
                .filter(formula -> !formula.isEmpty())
                .flatMap(formula -> set(formula, room, symbols).stream())
                .map(formula -> view(formula, accessibleText, room, selection))
                .toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  /**
   * Typesets a formula in lines. Takes milliseconds the first time and is cached then; usable from
   * any thread.
   */
  public static List<LinkedFormula> set(String latex, double room, SymbolIndex symbols) {
    double width = Typesetter.linked(latex, USUAL, symbols).outline().width();
    return (NEARLY * width <= room ? List.of(latex) : lines(latex, room))
        .stream().map(line -> fitted(line, room, symbols)).toList();
  }

  private static LinkedFormula fitted(String latex, double room, SymbolIndex symbols) {
    LinkedFormula usual = Typesetter.linked(latex, USUAL, symbols);
    double width = usual.outline().width();
    return width <= room
        ? usual
        : Typesetter.linked(latex, Math.max(LEAST, USUAL * room / width), symbols);
  }

  /** The formula in one line where it fits, else broken before its last relation that can be. */
  static List<String> lines(String latex, double room) {
    if (NEARLY * width(latex) <= room || latex.contains("\\begin")) {
      return List.of(latex);
    }
    List<Integer> breaks = relations(latex);
    if (breaks.isEmpty()) {
      return List.of(latex);
    }
    int at =
        breaks.stream()
            .filter(b -> width(latex.substring(0, b)) <= room)
            .reduce((a, b) -> b)
            .orElse(breaks.getFirst());
    List<String> lines = new ArrayList<>();
    lines.add(latex.substring(0, at).strip());
    lines.addAll(lines(latex.substring(at).strip(), room));
    return lines;
  }

  private static double width(String latex) {
    return Typesetter.math(latex, USUAL).width();
  }

  /** The indices of relations outside of braces, except at the very beginning. */
  private static List<Integer> relations(String latex) {
    List<Integer> found = new ArrayList<>();
    Matcher relation = RELATION.matcher(latex);
    while (relation.find()) {
      String before = latex.substring(0, relation.start());
      long depth = before.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
      if (depth == 0 && !before.isBlank()) {
        found.add(relation.start());
      }
    }
    return found;
  }

  private static Node view(
      LinkedFormula formula, String accessibleText, double room, Selection selection) {
    MathView view = MathView.linked(formula, accessibleText, selection);
    if (view.naturalWidth() <= room + 1) {
      return view;
    }
    ScrollPane scroll = new ScrollPane(view);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
