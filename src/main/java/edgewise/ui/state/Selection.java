package edgewise.ui.state;

import edgewise.figure.ItemKey;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The selection and the pointer's target in a graph: the one node or edge under the pointer, which
 * is highlighted in all panes, and the selected nodes and edges, which edits change. A slot counts
 * as its node and a derivative box as its edge.
 */
public final class Selection {
  private final ObjectProperty<ItemKey> pointed = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Set<ItemKey>> selected =
      new ReadOnlyObjectWrapper<>(Set.of());

  /** The node or edge that a part of a figure belongs to, or null. */
  public static ItemKey nodeOrEdge(ItemKey key) {
    return switch (key) {
      case ItemKey.NodeKey node -> node;
      case ItemKey.SlotKey slot -> new ItemKey.NodeKey(slot.name());
      case ItemKey.EdgeKey edge -> edge;
      case ItemKey.BoxKey box -> new ItemKey.EdgeKey(box.id());
      case ItemKey.ConstantKey constant -> new ItemKey.NodeKey(constant.node());
      case ItemKey.SweepKey sweep -> null;
      case ItemKey.DotsKey dots -> null;
      case ItemKey.CostLineKey line -> null;
      case ItemKey.CaptionKey caption -> null;
      case ItemKey.PartKey part -> null;
      case null -> null;
    };
  }

  /** The node or edge under the pointer, or pointed at by other means; null for none. */
  public ObjectProperty<ItemKey> pointedProperty() {
    return pointed;
  }

  /** Points at a node or edge; null for none. */
  public void point(ItemKey key) {
    pointed.set(nodeOrEdge(key));
  }

  /** Stops pointing at a node or edge, if it is the current one. */
  public void stopPointing(ItemKey key) {
    if (key != null && key.equals(pointed.get())) {
      pointed.set(null);
    }
  }

  /** The selected nodes and edges, in the order of selection. */
  public ReadOnlyObjectProperty<Set<ItemKey>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The node or edge selected last. */
  public Optional<ItemKey> current() {
    return selected.get().stream().reduce((a, b) -> b);
  }

  /**
   * Whether a node or edge is highlighted: it is the one pointed at or, if there is none, the one
   * selected last.
   */
  public boolean isHighlighted(ItemKey thing) {
    ItemKey at = pointed.get();
    return at == null ? current().filter(thing::equals).isPresent() : at.equals(thing);
  }

  /** Selects only this; null for nothing. */
  public void select(ItemKey key) {
    ItemKey thing = nodeOrEdge(key);
    selected.set(thing == null ? Set.of() : Set.of(thing));
  }

  /** Adds this to the selection, or removes it. */
  public void toggle(ItemKey key) {
    ItemKey thing = nodeOrEdge(key);
    if (thing != null) {
      Set<ItemKey> now = new LinkedHashSet<>(selected.get());
      if (!now.remove(thing)) {
        now.add(thing);
      }
      selected.set(now);
    }
  }

  /** Selects these nodes and edges. */
  public void select(Set<? extends ItemKey> keys) {
    selected.set(new LinkedHashSet<>(keys));
  }

  /** Clears selection and pointer. */
  public void clear() {
    pointed.set(null);
    selected.set(Set.of());
  }

  /** Removes nodes and edges that do not exist in the graph. */
  void retainExisting(ComputationGraph graph) {
    if (pointed.get() != null && !exists(pointed.get(), graph)) {
      pointed.set(null);
    }
    Set<ItemKey> left = new LinkedHashSet<>(selected.get());
    if (left.removeIf(key -> !exists(key, graph))) {
      selected.set(left);
    }
  }

  private static boolean exists(ItemKey key, ComputationGraph graph) {
    return switch (key) {
      case ItemKey.NodeKey node -> graph.node(node.name()).isPresent();
      case ItemKey.EdgeKey edge -> graph.edges().stream().map(Edge::id).anyMatch(edge.id()::equals);
      default -> false;
    };
  }
}
