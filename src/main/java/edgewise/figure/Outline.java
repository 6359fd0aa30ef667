package edgewise.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A piece of typeset material as one filled outline.
 *
 * @param shape with its origin on the baseline at the left, px, y down; must not be changed
 *     afterwards
 * @param width how far it reaches to the right, px
 * @param ascent how far it reaches above the baseline, px
 * @param depth how far it reaches below, px
 */
public record Outline(Shape shape, double width, double ascent, double depth) {
  /** The empty outline. */
  public static final Outline EMPTY = new Outline(new Path2D.Double(), 0, 0, 0);

  /** Ascent and depth together, px. */
  public double height() {
    return ascent + depth;
  }

  /** The outline scaled by a factor. */
  public Outline scaled(double factor) {
    Shape larger = AffineTransform.getScaleInstance(factor, factor).createTransformedShape(shape);
    return new Outline(larger, width * factor, ascent * factor, depth * factor);
  }

  /** Its shape with the origin at a point. */
  public Shape at(double x, double baseline) {
    return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(shape);
  }

  /** Its shape with the middle at a point. */
  public Shape centredAt(double x, double y) {
    return at(x - width / 2, y + (ascent - depth) / 2);
  }
}
