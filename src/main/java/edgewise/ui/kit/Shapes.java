package edgewise.ui.kit;

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

/** Conversion of the figure's shapes and colours to JavaFX. */
public final class Shapes {
  /** By the kind of a segment: its letter in SVG, and how many numbers follow. */
  private static final String LETTERS = "MLQCZ";

  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  /** From this number on, a float has no digits for thousandths. */
  private static final double MOST_SHORT = 1e6;

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

  /** A shape as one SVG path node, lighter than a {@link Path} for large figures. */
  public static SVGPath svg(Shape shape) {
    StringBuilder content = new StringBuilder();
    PathIterator it = shape.getPathIterator(null);
    double[] c = new double[6];
    for (; !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      content.append(LETTERS.charAt(kind));
      for (int i = 0; i < NUMBERS[kind]; i++) {
        if (i > 0) {
          content.append(' ');
        }
        decimal(content, c[i]);
      }
    }
    SVGPath path = new SVGPath();
    path.setFillRule(
        it.getWindingRule() == PathIterator.WIND_EVEN_ODD ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
    path.setContent(content.toString());
    return path;
  }

  /**
   * Writes a number rounded to a thousandth of a pixel, which is exact enough for any zoom and ten
   * times as fast as all digits.
   */
  private static void decimal(StringBuilder content, double number) {
    if (!(Math.abs(number) < MOST_SHORT)) {
      content.append((float) number);
      return;
    }
    long thousandths = Math.round(number * 1000);
    if (thousandths < 0) {
      content.append('-');
      thousandths = -thousandths;
    }
    content.append(thousandths / 1000);
    long fraction = thousandths % 1000;
    if (fraction != 0) {
      content.append('.').append((char) ('0' + fraction / 100));
      if (fraction % 100 != 0) {
        content.append((char) ('0' + fraction / 10 % 10));
        if (fraction % 10 != 0) {
          content.append((char) ('0' + fraction % 10));
        }
      }
    }
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
