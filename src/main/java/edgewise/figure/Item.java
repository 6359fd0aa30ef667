package edgewise.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A part of a figure: one node, one edge, one box. Immutable; its text is typeset at the first call
 * of {@link #marks}, so that a large graph zoomed out costs no typesetting.
 */
public final class Item {
  private final ItemKey key;
  private final Rectangle2D bounds;
  private final List<Mark> baseMarks;
  private final Consumer<List<Mark>> writing;
  private final double opacity;
  private final String description;
  private final DistantMark distantMark;
  private volatile List<Mark> marks;

  private Item(
      ItemKey key,
      Rectangle2D bounds,
      List<Mark> baseMarks,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      DistantMark distantMark) {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity " + opacity);
    }
    this.key = key;
    this.bounds = bounds;
    this.baseMarks = List.copyOf(baseMarks);
    this.writing = writing;
    this.opacity = opacity;
    this.description = description;
    this.distantMark = distantMark;
  }

  /**
   * How an item is drawn when zoomed out so far that there is space only for a dot or a line.
   *
   * @param ink its colour
   * @param subject whether the step is about it
   */
  public record DistantMark(Ink ink, boolean subject) {}

  /**
   * An item that covers what its marks cover.
   *
   * @param key identifies the item in its figure
   * @param marks the marks that draw it, the lowest first
   * @param opacity 0 to 1; less than 1 for what is not the subject
   * @param description for screen readers and for titles in files
   */
  public Item(ItemKey key, List<Mark> marks, double opacity, String description) {
    this(key, marks, opacity, description, null);
  }

  /** An item with a distant mark; without it, if that is null. */
  Item(ItemKey key, List<Mark> marks, double opacity, String description, DistantMark distantMark) {
    this(key, covered(marks), marks, null, opacity, description, distantMark);
  }

  /**
   * An item whose text is typeset at the first call of {@link #marks}.
   *
   * @param baseMarks the marks without text; they cover the bounds
   * @param writing adds the marks of the text
   * @param opacity 0 to 1; less than 1 for what is not the subject
   * @param distantMark how it is drawn when zoomed out; null if it is not
   */
  static Item withDeferredText(
      ItemKey key,
      List<Mark> baseMarks,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      DistantMark distantMark) {
    return new Item(key, covered(baseMarks), baseMarks, writing, opacity, description, distantMark);
  }

  private static Rectangle2D covered(List<Mark> marks) {
    Rectangle2D all = null;
    for (Mark mark : marks) {
      Rectangle2D bounds = mark.bounds();
      all = all == null ? bounds : all.createUnion(bounds);
    }
    return all == null ? new Rectangle2D.Double() : all;
  }

  /**
   * The same item as a part of a larger figure, elsewhere in it.
   *
   * @param part which figure it comes from
   * @param dx px to the right
   * @param dy px down
   */
  Item moved(int part, double dx, double dy) {
    List<Mark> below = baseMarks.stream().map(mark -> mark.moved(dx, dy)).toList();
    Consumer<List<Mark>> above =
        writing == null
            ? null
            : all ->
                marks().stream()
                    .skip(baseMarks.size())
                    .map(mark -> mark.moved(dx, dy))
                    .forEach(all::add);
    Rectangle2D place =
        new Rectangle2D.Double(
            bounds.getX() + dx, bounds.getY() + dy, bounds.getWidth(), bounds.getHeight());
    ItemKey own = new ItemKey.PartKey(part, key);
    return new Item(own, place, below, above, opacity, description, distantMark);
  }

  /** The key that identifies the item in its figure. */
  public ItemKey key() {
    return key;
  }

  /** The bounding box of its marks, px; never changed. */
  public Rectangle2D bounds() {
    return bounds;
  }

  /** The marks that draw it, the lowest first. */
  public List<Mark> marks() {
    List<Mark> set = marks;
    if (set == null) {
      set = baseMarks;
      if (writing != null) {
        List<Mark> all = new ArrayList<>(baseMarks);
        writing.accept(all);
        set = List.copyOf(all);
      }
      marks = set;
    }
    return set;
  }

  /** The marks without text, for a scale at which no text can be read. */
  public List<Mark> baseMarks() {
    return baseMarks;
  }

  /** How it is drawn when zoomed out; null if it is not. */
  public DistantMark distantMark() {
    return distantMark;
  }

  /** Whether its marks are the same object as another item's, at whatever opacity. */
  @SuppressWarnings("ReferenceEquality")
  public boolean hasMarksOf(Item other) {
    return writing == null && other.writing == null && baseMarks == other.baseMarks;
  }

  /** The opacity, 0 to 1; less than 1 for what is not the subject. */
  public double opacity() {
    return opacity;
  }

  /** The description for screen readers and for titles in files. */
  public String description() {
    return description;
  }

  @Override
  public String toString() {
    return key.toString();
  }
}
