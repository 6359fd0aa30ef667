package edgewise.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A part of a figure: one node, one edge, one box. Immutable; what is written on it is set when it
 * is first asked for, so that a large graph seen from afar costs no typesetting.
 */
public final class Item {
  private final ItemKey key;
  private final Rectangle2D bounds;
  private final List<Mark> ground;
  private final Consumer<List<Mark>> writing;
  private final double opacity;
  private final String description;
  private final Afar afar;
  private volatile List<Mark> marks;

  private Item(
      ItemKey key,
      Rectangle2D bounds,
      List<Mark> ground,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      Afar afar) {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity " + opacity);
    }
    this.key = key;
    this.bounds = bounds;
    this.ground = List.copyOf(ground);
    this.writing = writing;
    this.opacity = opacity;
    this.description = description;
    this.afar = afar;
  }

  /**
   * How an item is seen from afar, where there is no room for more than a dot or a line.
   *
   * @param ink its colour
   * @param subject whether the step is about it
   */
  public record Afar(Ink ink, boolean subject) {}

  /**
   * An item that covers what its marks cover.
   *
   * @param key what it stands for, unique in its figure
   * @param marks what it is drawn with, the lowest first
   * @param opacity 0 to 1; what is not the subject steps back
   * @param description for screen readers and for titles in files
   */
  public Item(ItemKey key, List<Mark> marks, double opacity, String description) {
    this(key, marks, opacity, description, null);
  }

  /** An item that is seen from afar too, as told there; not at all if that is null. */
  Item(ItemKey key, List<Mark> marks, double opacity, String description, Afar afar) {
    this(key, covered(marks), marks, null, opacity, description, afar);
  }

  /**
   * An item whose writing is set later.
   *
   * @param ground the marks that are seen from afar too; they cover the rest
   * @param writing adds the marks that lie on the ground
   * @param afar how it is seen from afar; null if it is not
   */
  static Item written(
      ItemKey key,
      List<Mark> ground,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      Afar afar) {
    return new Item(key, covered(ground), ground, writing, opacity, description, afar);
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
    List<Mark> below = ground.stream().map(mark -> mark.moved(dx, dy)).toList();
    Consumer<List<Mark>> above =
        writing == null
            ? null
            : all ->
                marks().stream()
                    .skip(ground.size())
                    .map(mark -> mark.moved(dx, dy))
                    .forEach(all::add);
    Rectangle2D place =
        new Rectangle2D.Double(
            bounds.getX() + dx, bounds.getY() + dy, bounds.getWidth(), bounds.getHeight());
    ItemKey own = new ItemKey.PartKey(part, key);
    return new Item(own, place, below, above, opacity, description, afar);
  }

  /** What it stands for. */
  public ItemKey key() {
    return key;
  }

  /** What it covers, px; never changed. */
  public Rectangle2D bounds() {
    return bounds;
  }

  /** What it is drawn with, the lowest first. */
  public List<Mark> marks() {
    List<Mark> set = marks;
    if (set == null) {
      set = ground;
      if (writing != null) {
        List<Mark> all = new ArrayList<>(ground);
        writing.accept(all);
        set = List.copyOf(all);
      }
      marks = set;
    }
    return set;
  }

  /** The marks that are seen where nothing written can be read. */
  public List<Mark> ground() {
    return ground;
  }

  /** How it is seen from afar; null if it is not. */
  public Afar afar() {
    return afar;
  }

  /** Whether it is drawn with the very marks of another, however strongly. */
  @SuppressWarnings("ReferenceEquality")
  public boolean hasMarksOf(Item other) {
    return writing == null && other.writing == null && ground == other.ground;
  }

  /** 0 to 1; what is not the subject steps back. */
  public double opacity() {
    return opacity;
  }

  /** For screen readers and for titles in files. */
  public String description() {
    return description;
  }

  @Override
  public String toString() {
    return key.toString();
  }
}
