package edgewise.ui.network;

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
abstract class Paper extends Region {
  private final Canvas canvas = new Canvas();
  private Theme theme = Theme.LIGHT;

  Paper() {
    getChildren().add(canvas);
    setMinSize(0, 0);
  }

  /** Draws everything anew. */
  abstract void draw(GraphicsContext g, double width, double height);

  Theme theme() {
    return theme;
  }

  void follow(Theme now) {
    theme = now;
    redraw();
  }

  final void redraw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (getWidth() > 8 && getHeight() > 8) {
      g.setFont(Font.font("Inter", ChartLook.em(theme)));
      draw(g, getWidth(), getHeight());
    }
  }

  static Color color(Ink ink) {
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
