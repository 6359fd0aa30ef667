package edgewise.ui;

import edgewise.figure.Ink;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.SVGPath;

/** The figure's geometry and colours in JavaFX's words. */
public final class Shapes {
  /** By the kind of a segment: its letter in SVG, and how many numbers follow. */
  private static final String LETTERS = "MLQCZ";

  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  private Shapes() {}

  /** A shape as a filled path without an outline. */
  public static Path path(Shape shape) {
    Path path = new Path();
    PathIterator it = shape.getPathIterator(null);
    path.setFillRule(
        it.getWindingRule() == PathIterator.WIND_EVEN_ODD ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
    double[] c = new double[6];
    for (; !it.isDone(); it.next()) {
      path.getElements().add(element(it.currentSegment(c), c));
    }
    path.setStroke(null);
    return path;
  }

  /** A shape as one node without an element a segment: the lighter of the two for large figures. */
  public static SVGPath svg(Shape shape) {
    StringBuilder content = new StringBuilder();
    PathIterator it = shape.getPathIterator(null);
    double[] c = new double[6];
    for (; !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      content.append(LETTERS.charAt(kind));
      for (int i = 0; i < NUMBERS[kind]; i++) {
        content.append(i == 0 ? "" : " ").append((float) c[i]);
      }
    }
    SVGPath path = new SVGPath();
    path.setFillRule(
        it.getWindingRule() == PathIterator.WIND_EVEN_ODD ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
    path.setContent(content.toString());
    return path;
  }

  private static PathElement element(int kind, double[] c) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO -> new MoveTo(c[0], c[1]);
      case PathIterator.SEG_LINETO -> new LineTo(c[0], c[1]);
      case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0], c[1], c[2], c[3]);
      case PathIterator.SEG_CUBICTO -> new CubicCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
      case PathIterator.SEG_CLOSE -> new ClosePath();
      default -> throw new IllegalArgumentException("path segment " + kind);
    };
  }

  /** An ink as a colour. */
  public static Color color(Ink ink) {
    int argb = ink.argb();
    return Color.rgb(
        (argb >> 16) & 255, (argb >> 8) & 255, argb & 255, ((argb >>> 24) & 255) / 255.0);
  }
}
