package edgewise.ui.cost;

import edgewise.figure.Ink;
import edgewise.figure.Theme;
import edgewise.figure.Weight;
import edgewise.strategy.Mode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How a strategy is drawn in a chart: its colour, the shape of its points, so that colour is never
 * alone, and the width of its line: where two curves are one, both are still seen.
 */
record CurveStyle(Theme theme) {
  private static final Font INTER = inter();

  private static Font inter() {
    try (InputStream in = Weight.REGULAR.font().openStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the typeface that comes with the program", e);
    }
  }

  /** For numbers at axes. */
  Font font() {
    return INTER.deriveFont((float) theme.sizes().caption());
  }

  Ink ink(Mode mode) {
    return switch (mode) {
      case REVERSE -> theme.hues().reverse().line();
      case FORWARD -> theme.hues().forward().line();
      case PATH_SUM -> theme.hues().path().line();
      case DIFFERENCES, EVALUATE, MERGED -> theme.muted();
    };
  }

  static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }

  double width(Mode mode) {
    double line = theme.sizes().line();
    return switch (mode) {
      case FORWARD -> 2.6 * line;
      case REVERSE -> 1.5 * line;
      default -> 1.2 * line;
    };
  }

  BasicStroke stroke(Mode mode, boolean dashed) {
    float width = (float) width(mode);
    float dash = (float) (theme.sizes().line() * 4);
    return dashed
        ? new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0)
        : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** A point's shape around (0, 0). */
  Shape point(Mode mode) {
    double r = theme.sizes().line() * 2.4;
    return switch (mode) {
      case REVERSE -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case FORWARD -> polygon(0, -1.4 * r, 1.3 * r, r, -1.3 * r, r);
      case PATH_SUM -> new Rectangle2D.Double(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
      case DIFFERENCES, EVALUATE, MERGED ->
          polygon(0, -1.3 * r, 1.3 * r, 0, 0, 1.3 * r, -1.3 * r, 0);
    };
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
