package edgewise.ui.kit;

import edgewise.figure.Ink;
import edgewise.figure.Theme;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A region with a canvas that is redrawn in the colours of a theme whenever its size or content
 * changes.
 */
public abstract class DrawnRegion extends Region {
  private final Canvas canvas = new Canvas();
  private Theme theme = Theme.LIGHT;

  /** An empty region; subclasses draw it. */
  @SuppressWarnings("this-escape") // JavaFX nodes hand themselves to their children
  protected DrawnRegion() {
    getChildren().add(canvas);
    setMinSize(0, 0);
  }

  /** Redraws everything. */
  protected abstract void draw(GraphicsContext g, double width, double height);

  /** The theme in whose colours it is drawn. */
  public Theme theme() {
    return theme;
  }

  /** Redraws in the colours of a theme. */
  public void follow(Theme now) {
    theme = now;
    redraw();
  }

  /** Redraws the canvas. */
  public final void redraw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (getWidth() > 8 && getHeight() > 8) {
      g.setFont(Font.font("Inter", LegibleSizes.least(theme)));
      draw(g, getWidth(), getHeight());
    }
  }

  /** An ink as a JavaFX colour. */
  public static Color color(Ink ink) {
    int argb = ink.argb();
    return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      redraw();
    }
  }
}
