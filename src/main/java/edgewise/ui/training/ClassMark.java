package edgewise.ui.training;

import edgewise.figure.Accent;
import edgewise.figure.Theme;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** The mark of a class in a picture: a colour and a shape. */
enum ClassMark {
  /** The first class. */
  DISC,
  /** The second. */
  SQUARE,
  /** The third. */
  TRIANGLE,
  /** The fourth. */
  DIAMOND;

  static ClassMark of(int label) {
    return values()[label % values().length];
  }

  Accent accent(Theme theme) {
    List<Accent> accents =
        List.of(
            theme.hues().reverse(),
            theme.hues().forward(),
            theme.hues().weights(),
            theme.hues().path());
    return accents.get(ordinal());
  }

  /**
   * Draws the mark around a point with the current fill and stroke.
   *
   * @param r its radius, px
   */
  void draw(GraphicsContext g, double x, double y, double r) {
    switch (this) {
      case DISC -> {
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
      }
      case SQUARE -> {
        double s = r * 0.9;
        g.fillRect(x - s, y - s, 2 * s, 2 * s);
        g.strokeRect(x - s, y - s, 2 * s, 2 * s);
      }
      case TRIANGLE ->
          polygon(
              g,
              new double[] {x, x + 1.2 * r, x - 1.2 * r},
              new double[] {y - 1.2 * r, y + r, y + r});
      case DIAMOND ->
          polygon(
              g,
              new double[] {x, x + 1.3 * r, x, x - 1.3 * r},
              new double[] {y - 1.3 * r, y, y + 1.3 * r, y});
    }
  }

  private static void polygon(GraphicsContext g, double[] x, double[] y) {
    g.fillPolygon(x, y, x.length);
    g.strokePolygon(x, y, x.length);
  }
}
