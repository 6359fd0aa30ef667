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
 * A formula as a control, typeset as outlines in the colour of the surrounding text ({@code .math})
 * and on its baseline. In a formula linked to a graph, symbols are highlighted when their node or
 * edge is pointed at, and pointing at a symbol highlights it everywhere.
 */
public final class MathView extends Region {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private final Outline outline;

  /**
   * Typesets a formula.
   *
   * @param latex the formula
   * @param size of an em, px
   * @param accessibleText what a screen reader says
   */
  public MathView(String latex, double size, String accessibleText) {
    this(Typesetter.math(latex, size), accessibleText);
  }

  private MathView(Outline outline, String accessibleText) {
    this.outline = outline;
    SVGPath path = Shapes.svg(outline.shape());
    path.getStyleClass().add("math");
    path.setTranslateY(outline.ascent());
    path.setManaged(false);
    path.setMouseTransparent(true);
    getChildren().add(path);
    setAccessibleText(accessibleText);
    setMinSize(outline.width(), outline.height());
    setPrefSize(outline.width(), outline.height());
    setMaxSize(outline.width(), outline.height());
  }

  /** A formula whose symbols are linked to a graph. */
  public static MathView linked(
      String latex, double size, String accessibleText, SymbolIndex symbols, Selection selection) {
    return linked(Typesetter.linked(latex, size, symbols), accessibleText, selection);
  }

  /** A formula that is typeset already. */
  public static MathView linked(LinkedFormula formula, String accessibleText, Selection selection) {
    MathView view = new MathView(formula.outline(), accessibleText);
    // Inner symbols come first and must lie above outer ones.
    for (LinkedFormula.Place place : formula.places()) {
      view.getChildren().add(0, view.hotspot(place, selection));
    }
    return view;
  }

  private Rectangle hotspot(LinkedFormula.Place place, Selection selection) {
    ItemKey key = place.key();
    Rectangle hotspot =
        new Rectangle(
            place.area().getX() - 1.5,
            place.area().getY() + outline.ascent() - 1.5,
            place.area().getWidth() + 3,
            place.area().getHeight() + 3);
    hotspot.setArcWidth(6);
    hotspot.setArcHeight(6);
    hotspot.setManaged(false);
    hotspot.getStyleClass().add("symbol");
    hotspot.setUserData(key);
    hotspot.setOnMouseEntered(e -> selection.point(key));
    hotspot.setOnMouseExited(e -> selection.stopPointing(key));
    hotspot.setOnMouseClicked(e -> selection.select(key));
    InvalidationListener light =
        o -> hotspot.pseudoClassStateChanged(LIT, selection.isHighlighted(key));
    light.invalidated(null);
    // Only while it is shown: a formula lives as long as its step.
    hotspot
        .sceneProperty()
        .addListener(
            (o, old, scene) -> {
              selection.pointedProperty().removeListener(light);
              selection.selectedProperty().removeListener(light);
              if (scene != null) {
                selection.pointedProperty().addListener(light);
                selection.selectedProperty().addListener(light);
              }
            });
    return hotspot;
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
