package edgewise.ui;

import edgewise.figure.Outline;
import edgewise.figure.Typesetter;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/**
 * A formula as a control: typeset as outlines, in the colour of the text around it ({@code .math}),
 * sitting on the baseline of that text.
 */
public final class MathView extends Region {
  private final Outline outline;

  /**
   * Typesets a formula.
   *
   * @param latex the formula
   * @param size of an em, px
   * @param spoken what a screen reader says
   */
  public MathView(String latex, double size, String spoken) {
    outline = Typesetter.math(latex, size);
    Path path = Shapes.path(outline.shape());
    path.getStyleClass().add("math");
    path.setTranslateY(outline.ascent());
    path.setManaged(false);
    getChildren().add(path);
    setAccessibleText(spoken);
    setMinSize(outline.width(), outline.height());
    setPrefSize(outline.width(), outline.height());
    setMaxSize(outline.width(), outline.height());
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
