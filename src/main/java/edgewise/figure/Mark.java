package edgewise.figure;

import java.awt.Shape;
import java.util.List;

/** The two things a figure is drawn with, in figure coordinates: px, y down. Shapes are never changed. */
public sealed interface Mark {

  /** A filled shape. */
  record Fill(Shape shape, Ink ink) implements Mark {}

  /**
   * A line along a path.
   *
   * @param width px
   * @param dash lengths of dashes and gaps, px; empty for a solid line
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
  }
}
