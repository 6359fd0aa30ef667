package edgewise.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A part of a figure: one node, one edge, one box.
 *
 * @param key what it stands for, unique in its figure
 * @param bounds what it covers, px; never changed
 * @param marks what it is drawn with, the lowest first
 * @param opacity 0 to 1; what is not the subject steps back
 * @param description for screen readers and for titles in files
 */
public record Item(
    Key key, Rectangle2D bounds, List<Mark> marks, double opacity, String description) {

  /** Copies the list. */
  public Item {
    marks = List.copyOf(marks);
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity " + opacity);
    }
  }

  /** An item that covers what its marks cover. */
  public Item(Key key, List<Mark> marks, double opacity, String description) {
    this(key, covered(marks), marks, opacity, description);
  }

  private static Rectangle2D covered(List<Mark> marks) {
    Rectangle2D all = null;
    for (Mark mark : marks) {
      Rectangle2D bounds = mark.bounds();
      all = all == null ? bounds : all.createUnion(bounds);
    }
    return all == null ? new Rectangle2D.Double() : all;
  }

  /** The same item, drawn as strongly as that. */
  public Item withOpacity(double other) {
    return new Item(key, bounds, marks, other, description);
  }
}
