package edgewise.ui.check;

import edgewise.figure.Theme;
import edgewise.network.BackwardPass;
import edgewise.network.steps.ChainProduct;
import edgewise.ui.canvas.MathView;
import edgewise.ui.kit.Card;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.kit.PlainScroll;
import edgewise.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card of the factors w f′(z) of the product along a path: every bar is the product so far, on a
 * track as long as 1 or as the largest of them.
 */
final class FactorCard extends StackPane {
  private final VBox product = new VBox(4);

  FactorCard(Texts texts, String title) {
    setMinSize(0, 0);
    PlainScroll scroll = new PlainScroll(product);
    scroll.setFitToHeight(true);
    Card card = new Card(texts, title, scroll);
    getChildren().add(card);
    HBox.setHgrow(this, Priority.ALWAYS);
    setPrefWidth(400);
  }

  /** Shows the product of a pass. */
  void show(BackwardPass pass, Theme theme, Texts texts) {
    product.getChildren().clear();
    if (!pass.forward().network().output().isElementwise()) {
      product.getChildren().add(new Label(texts.get("net.noProduct")));
      return;
    }
    ChainProduct chain = ChainProduct.of(pass);
    double em = LegibleSizes.formula(theme);
    BarTable table = new BarTable();
    double most =
        chain.factors().stream().mapToDouble(f -> Math.abs(f.running())).reduce(1, Math::max);
    for (ChainProduct.Factor factor : chain.factors()) {
      table.add(
          new MathView(factor.latex(), em, factor.latex()),
          BarTable.number(factor.value()),
          Math.abs(factor.running()) / most,
          factor.running());
    }
    VBox.setVgrow(table, Priority.ALWAYS);
    product.getChildren().setAll(new MathView(chain.latex(), em, chain.latex()), table);
  }
}
