package edgewise.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A drawn element of a figure, a filled shape or a line, in figure coordinates: px, y down. Shapes
 * must not be changed afterwards.
 */
public sealed interface Mark {

  /** A rectangle that holds all of its ink, px. */
  Rectangle2D bounds();

  /** The same mark elsewhere, px to the right and down. */
  Mark moved(double dx, double dy);

  private static Shape moved(Shape shape, double dx, double dy) {
    return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
  }

  /** A filled shape. */
  record Fill(Shape shape, Ink ink) implements Mark {
    @Override
    public Rectangle2D bounds() {
      return shape.getBounds2D();
    }

    @Override
    public Mark moved(double dx, double dy) {
      return new Fill(Mark.moved(shape, dx, dy), ink);
    }
  }

  /**
   * A line along a path, with flat ends and round corners.
   *
   * @param width px
   * @param dash lengths of dashes and gaps in turn, px; empty for a solid line
   */
  record Stroke(Shape path, Ink ink, double width, List<Double> dash) implements Mark {
    /** Copies the list. */
    public Stroke {
      dash = List.copyOf(dash);
    }

    /** A solid line. */
    public Stroke(Shape path, Ink ink, double width) {
      this(path, ink, width, List.of());
    }

    @Override
    public Rectangle2D bounds() {
      Rectangle2D r = path.getBounds2D();
      return new Rectangle2D.Double(
          r.getX() - width / 2, r.getY() - width / 2, r.getWidth() + width, r.getHeight() + width);
    }

    @Override
    public Mark moved(double dx, double dy) {
      return new Stroke(Mark.moved(path, dx, dy), ink, width, dash);
    }
  }
}
