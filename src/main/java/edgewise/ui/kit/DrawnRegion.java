package edgewise.ui.kit;

import edgewise.figure.Ink;
import edgewise.figure.Theme;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A region that is drawn on, in the colours of a theme, whenever its size or what it shows changes.
 */
public abstract class DrawnRegion extends Region {
  private final Canvas canvas = new Canvas();
  private Theme theme = Theme.LIGHT;

  /** An empty region; what extends it says how it is drawn. */
  @SuppressWarnings("this-escape") // JavaFX nodes hand themselves to their children
  protected DrawnRegion() {
    getChildren().add(canvas);
    setMinSize(0, 0);
  }

  /** Draws everything anew. */
  protected abstract void draw(GraphicsContext g, double width, double height);

  public Theme theme() {
    return theme;
  }

  public void follow(Theme now) {
    theme = now;
    redraw();
  }

  public final void redraw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (getWidth() > 8 && getHeight() > 8) {
      g.setFont(Font.font("Inter", LegibleSizes.least(theme)));
      draw(g, getWidth(), getHeight());
    }
  }

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
