package edgewise.ui.step;

import edgewise.figure.SymbolIndex;
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

  private static Node view(
      String latex, String spoken, double room, SymbolIndex symbols, Attention attention) {
    MathView view = MathView.linked(latex, USUAL, spoken, symbols, attention);
    if (view.naturalWidth() > room) {
      double size = Math.max(LEAST, USUAL * room / view.naturalWidth());
      view = MathView.linked(latex, size, spoken, symbols, attention);
    }
    if (view.naturalWidth() <= room + 1) {
      return view;
    }
    ScrollPane scroll = new ScrollPane(view);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
