package edgewise.ui.chart;

import edgewise.strategy.Mode;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Line widths and shapes that distinguish strategies without colour. */
public final class StrategyStrokes {
  private StrategyStrokes() {}

  /** The line width, px; lines drawn first are wider, so that none is hidden. */
  public static double width(Mode mode) {
    return switch (mode) {
      case PATH_SUM -> 6.5;
      case MERGED -> 4.8;
      case FORWARD -> 3.2;
      case REVERSE, EVALUATE -> 1.8;
      case DIFFERENCES -> 1.4;
    };
  }

  /** The shape of a strategy's points, around the origin. */
  public static Shape shape(Mode mode, double size) {
    double r = size / 2;
    return switch (mode) {
      case PATH_SUM -> new Rectangle2D.Double(-r, -r, size, size);
      case MERGED -> polygon(-r, 0, 0, -r, r, 0, 0, r);
      case FORWARD -> polygon(-r, -r, r, 0, -r, r);
      case REVERSE, EVALUATE -> new Ellipse2D.Double(-r, -r, size, size);
      case DIFFERENCES -> polygon(-r, r, 0, -r, r, r);
    };
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
