package edgewise.ui.graph;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.Key;
import edgewise.figure.Mark;
import edgewise.ui.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventTarget;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A figure as JavaFX nodes, a group an item. Showing another figure touches only the items that
 * differ from those on screen.
 */
final class FigureView extends Group {
  private final Map<Key, Item> shown = new HashMap<>();
  private final Map<Key, Group> groups = new HashMap<>();

  FigureView() {
    setAutoSizeChildren(false);
  }

  /**
   * Shows a figure in place of the one before. Items are compared by identity: the drawing keeps
   * them.
   */
  @SuppressWarnings("ReferenceEquality")
  void show(Figure figure) {
    Map<Key, Item> next = new HashMap<>();
    List<Node> order = new ArrayList<>(figure.items().size());
    for (Item item : figure.items()) {
      next.put(item.key(), item);
      Group group = groups.get(item.key());
      if (group == null || shown.get(item.key()) != item) {
        group = group(item);
        groups.put(item.key(), group);
      }
      order.add(group);
    }
    groups.keySet().retainAll(next.keySet());
    shown.clear();
    shown.putAll(next);
    if (!getChildren().equals(order)) {
      getChildren().setAll(order);
    }
  }

  /** The nodes that draw one item, or null if it isn't shown. */
  Group group(Key key) {
    return groups.get(key);
  }

  /** What the thing stands for that an event was aimed at, or null. */
  Key keyAt(EventTarget target) {
    Node node = target instanceof Node aimed ? aimed : null;
    while (node != null && !(node.getUserData() instanceof Key)) {
      node = node.getParent();
    }
    return node == null ? null : (Key) node.getUserData();
  }

  private static Group group(Item item) {
    Group group = new Group();
    for (Mark mark : item.marks()) {
      group.getChildren().add(node(mark));
    }
    group.setOpacity(item.opacity());
    group.setUserData(item.key());
    group.setAccessibleText(item.description());
    return group;
  }

  private static Node node(Mark mark) {
    return switch (mark) {
      case Mark.Fill fill -> {
        Path path = Shapes.path(fill.shape());
        path.setFill(Shapes.color(fill.ink()));
        yield path;
      }
      case Mark.Stroke stroke -> {
        Path path = Shapes.path(stroke.path());
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
