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
  private final Overview overview;
  private volatile List<Mark> marks;

  private Item(
      ItemKey key,
      Rectangle2D bounds,
      List<Mark> ground,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      Overview overview) {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity " + opacity);
    }
    this.key = key;
    this.bounds = bounds;
    this.ground = List.copyOf(ground);
    this.writing = writing;
    this.opacity = opacity;
    this.description = description;
    this.overview = overview;
  }

  /**
   * How an item is seen from afar, where there is no room for more than a dot or a line.
   *
   * @param ink its colour
   * @param subject whether the step is about it
   */
  public record Overview(Ink ink, boolean subject) {}

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
  Item(ItemKey key, List<Mark> marks, double opacity, String description, Overview overview) {
    this(key, covered(marks), marks, null, opacity, description, overview);
  }

  /**
   * An item whose writing is set later.
   *
   * @param ground the marks that are seen from afar too; they cover the rest
   * @param writing adds the marks that lie on the ground
   * @param overview how it is seen from afar; null if it is not
   */
  static Item withDeferredText(
      ItemKey key,
      List<Mark> ground,
      Consumer<List<Mark>> writing,
      double opacity,
      String description,
      Overview overview) {
    return new Item(key, covered(ground), ground, writing, opacity, description, overview);
  }

  private static Rectangle2D covered(List<Mark> marks) {
    Rectangle2D all = null;
    for (Mark mark : marks) {
      Rectangle2D bounds = mark.bounds();
      all = all == null ? bounds : all.createUnion(bounds);
    }
    return all == null ? new Rectangle2D.Double() : all;
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
  public Overview overview() {
    return overview;
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
