package edgewise.ui.canvas;

import edgewise.figure.ItemKey;
import edgewise.figure.LinkedFormula;
import edgewise.figure.Outline;
import edgewise.figure.SymbolIndex;
import edgewise.figure.Typesetter;
import edgewise.ui.kit.Shapes;
import edgewise.ui.state.Selection;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/**
 * A formula as a control: typeset as outlines, in the colour of the text around it ({@code .math}),
 * sitting on the baseline of that text. Linked to a graph, its symbols light when they are pointed
 * at anywhere, and pointing at them lights them everywhere.
 */
public final class MathView extends Region {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private final Outline outline;

  /**
   * Typesets a formula.
   *
   * @param latex the formula
   * @param size of an em, px
   * @param spoken what a screen reader says
   */
  public MathView(String latex, double size, String spoken) {
    this(Typesetter.math(latex, size), spoken);
  }

  private MathView(Outline outline, String spoken) {
    this.outline = outline;
    SVGPath path = Shapes.svg(outline.shape());
    path.getStyleClass().add("math");
    path.setTranslateY(outline.ascent());
    path.setManaged(false);
    path.setMouseTransparent(true);
    getChildren().add(path);
    setAccessibleText(spoken);
    setMinSize(outline.width(), outline.height());
    setPrefSize(outline.width(), outline.height());
    setMaxSize(outline.width(), outline.height());
  }

  /** A formula whose symbols are linked. */
  public static MathView linked(
      String latex, double size, String spoken, SymbolIndex symbols, Selection attention) {
    return linked(Typesetter.linked(latex, size, symbols), spoken, attention);
  }

  /** A formula that is set already. */
  public static MathView linked(LinkedFormula formula, String spoken, Selection attention) {
    MathView view = new MathView(formula.outline(), spoken);
    // What stands inside another comes first, and must lie above it.
    for (LinkedFormula.Place place : formula.places()) {
      view.getChildren().add(0, view.spot(place, attention));
    }
    return view;
  }

  private Rectangle spot(LinkedFormula.Place place, Selection attention) {
    ItemKey key = place.key();
    Rectangle spot =
        new Rectangle(
            place.area().getX() - 1.5,
            place.area().getY() + outline.ascent() - 1.5,
            place.area().getWidth() + 3,
            place.area().getHeight() + 3);
    spot.setArcWidth(6);
    spot.setArcHeight(6);
    spot.setManaged(false);
    spot.getStyleClass().add("symbol");
    spot.setUserData(key);
    spot.setOnMouseEntered(e -> attention.point(key));
    spot.setOnMouseExited(e -> attention.leave(key));
    spot.setOnMouseClicked(e -> attention.select(key));
    InvalidationListener light = o -> spot.pseudoClassStateChanged(LIT, attention.attendsTo(key));
    light.invalidated(null);
    // Only while it is shown: a formula lives as long as its step.
    spot.sceneProperty()
        .addListener(
            (o, old, scene) -> {
              attention.pointedProperty().removeListener(light);
              attention.selectedProperty().removeListener(light);
              if (scene != null) {
                attention.pointedProperty().addListener(light);
                attention.selectedProperty().addListener(light);
              }
            });
    return spot;
  }

  @Override
  public double getBaselineOffset() {
    return outline.ascent();
  }

  /** The formula's natural width, px. */
  public double naturalWidth() {
    return outline.width();
  }
}
