package edgewise.ui.step;

import edgewise.figure.LinkedFormula;
import edgewise.figure.SymbolIndex;
import edgewise.figure.Typesetter;
import edgewise.ui.Attention;
import edgewise.ui.MathView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Formulas beneath each other; one that is too wide is made smaller, as far as it can be read. */
public final class FormulaBox extends VBox {
  private static final double USUAL = 20;
  private static final double LEAST = 11;

  /** A box of nothing. */
  public FormulaBox() {
    super(10);
    getStyleClass().add("formulas");
  }

  /**
   * Shows formulas in place of those before.
   *
   * @param latex the formulas; empty ones are left out
   * @param room px from left to right
   */
  public void show(
      List<String> latex, String spoken, double room, SymbolIndex symbols, Attention attention) {
    getChildren()
        .setAll(
            latex.stream()
                .filter(formula -> !formula.isEmpty())
                .map(formula -> view(formula, spoken, room, symbols, attention))
                .toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  /**
   * Sets a formula as it will be shown. Takes milliseconds the first time, from any thread; after
   * that it is known.
   */
  static LinkedFormula set(String latex, double room, SymbolIndex symbols) {
    LinkedFormula usual = Typesetter.linked(latex, USUAL, symbols);
    double width = usual.outline().width();
    return width <= room
        ? usual
        : Typesetter.linked(latex, Math.max(LEAST, USUAL * room / width), symbols);
  }

  private static Node view(
      String latex, String spoken, double room, SymbolIndex symbols, Attention attention) {
    MathView view = MathView.linked(set(latex, room, symbols), spoken, attention);
    if (view.naturalWidth() <= room + 1) {
      return view;
    }
    ScrollPane scroll = new ScrollPane(view);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
