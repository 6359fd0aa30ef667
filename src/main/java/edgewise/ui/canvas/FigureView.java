package edgewise.ui.canvas;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.ui.kit.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A figure as JavaFX nodes, a group for each item. Showing another figure changes only the groups
 * of items that differ.
 *
 * <p>Items outside the visible part get no nodes.
 */
public final class FigureView extends Group {
  private final Map<ItemKey, Piece> pieces = new HashMap<>();
  private List<Item> shown = List.of();
  private Bounds visiblePart = new BoundingBox(-1e9, -1e9, 2e9, 2e9);

  /** An empty view. */
  public FigureView() {
    setAutoSizeChildren(false);
  }

  /** The group of one item; it keeps its place among the others while its content changes. */
  private static final class Piece {
    private final Group group = new Group();
    private Item item;
    private boolean filled;

    Piece(Item item) {
      group.setAutoSizeChildren(false);
      group.setUserData(item.key());
      setItem(item);
    }

    void setItem(Item other) {
      filled = filled && other.hasMarksOf(item);
      item = other;
      group.setOpacity(item.opacity());
      group.setAccessibleText(item.description());
    }

    /** Creates the group's children when it first becomes visible. */
    void show(Bounds seen) {
      boolean visible =
          seen.intersects(
              item.bounds().getX() - 4,
              item.bounds().getY() - 4,
              item.bounds().getWidth() + 8,
              item.bounds().getHeight() + 8);
      group.setVisible(visible);
      if (visible && !filled) {
        List<Node> nodes = new ArrayList<>();
        for (Mark mark : item.marks()) {
          nodes.add(node(mark));
        }
        group.getChildren().setAll(nodes);
        filled = true;
      }
    }
  }

  /** Shows another figure. Items are compared by identity, since the drawing reuses them. */
  @SuppressWarnings("ReferenceEquality")
  public void show(Figure figure) {
    List<Item> items = figure.items();
    if (items == shown) {
      return;
    }
    boolean sameThings = isSameThings(items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (sameThings && item == shown.get(i)) {
        continue;
      }
      Piece piece = pieces.get(item.key());
      if (piece == null) {
        piece = new Piece(item);
        pieces.put(item.key(), piece);
      } else if (piece.item != item) {
        piece.setItem(item);
      }
      piece.show(visiblePart);
    }
    if (!sameThings) {
      Set<ItemKey> keys = new HashSet<>();
      items.forEach(item -> keys.add(item.key()));
      pieces.keySet().retainAll(keys);
      arrange(items.stream().<Node>map(item -> pieces.get(item.key()).group).toList());
    }
    shown = items;
  }

  /**
   * Whether the figure has the same keys in the same order. Then no child is added or removed,
   * which would redraw all children above it.
   */
  @SuppressWarnings("ReferenceEquality")
  private boolean isSameThings(List<Item> items) {
    if (items.size() != shown.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item != shown.get(i) && !item.key().equals(shown.get(i).key())) {
        return false;
      }
    }
    return true;
  }

  /** Removes and adds groups; all others keep their place. */
  @SuppressWarnings("ReferenceEquality")
  private void arrange(List<Node> order) {
    Set<Node> kept = new HashSet<>(order);
    List<Node> removed = getChildren().stream().filter(child -> !kept.contains(child)).toList();
    if (!removed.isEmpty()) {
      getChildren().removeAll(removed);
    }
    for (int i = 0; i < order.size(); i++) {
      if (i < getChildren().size() && getChildren().get(i) == order.get(i)) {
        continue;
      }
      if (order.get(i).getParent() != null || order.size() - getChildren().size() > 64) {
        getChildren().setAll(order);
        return;
      }
      getChildren().add(i, order.get(i));
    }
  }

  /**
   * Sets the visible part.
   *
   * @param part of the picture, in its own coordinates
   */
  public void setVisiblePart(Bounds part) {
    visiblePart =
        new BoundingBox(
            part.getMinX() - part.getWidth() / 4,
            part.getMinY() - part.getHeight() / 4,
            part.getWidth() * 1.5,
            part.getHeight() * 1.5);
    pieces.values().forEach(piece -> piece.show(visiblePart));
  }

  /** The nodes that draw one item, or null if it isn't shown. */
  public Group group(ItemKey key) {
    Piece piece = pieces.get(key);
    return piece == null ? null : piece.group;
  }

  /** The bounds of an item in the picture's coordinates; null if it is not shown. */
  public Bounds bounds(ItemKey key) {
    return bounds(shown, key);
  }

  /** The bounds of one of the items in their coordinates; null if it is not among them. */
  static Bounds bounds(List<Item> items, ItemKey key) {
    for (Item item : items) {
      if (item.key().equals(key)) {
        return bounds(item);
      }
    }
    return null;
  }

  /** The bounds of an item in its coordinates. */
  static Bounds bounds(Item item) {
    var r = item.bounds();
    return new BoundingBox(r.getX(), r.getY(), r.getWidth(), r.getHeight());
  }

  /** The key of the item under an event's target, or null. */
  public ItemKey keyAt(EventTarget target) {
    Node node = target instanceof Node aimed ? aimed : null;
    while (node != null && !(node.getUserData() instanceof ItemKey)) {
      node = node.getParent();
    }
    return node == null ? null : (ItemKey) node.getUserData();
  }

  private static Node node(Mark mark) {
    return switch (mark) {
      case Mark.Fill fill -> {
        SVGPath path = Shapes.svg(fill.shape());
        path.setFill(Shapes.color(fill.ink()));
        yield path;
      }
      case Mark.Stroke stroke -> {
        SVGPath path = Shapes.svg(stroke.path());
        path.setFill(null);
        path.setStroke(Shapes.color(stroke.ink()));
        path.setStrokeWidth(stroke.width());
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStrokeDashArray().setAll(stroke.dash());
        yield path;
      }
    };
  }
}
