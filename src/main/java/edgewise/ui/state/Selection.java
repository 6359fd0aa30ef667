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
 * What a person attends to: the one thing that is pointed at, which lights everywhere, and the
 * things that are selected, which edits are about. Things are nodes and edges; a slot counts as its
 * node and a derivative box as its edge.
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
      case null -> null;
    };
  }

  /** What is pointed at, by whatever means; null for nothing. */
  public ObjectProperty<ItemKey> pointedProperty() {
    return pointed;
  }

  /** Points at a thing, or at nothing if it is null. */
  public void point(ItemKey key) {
    pointed.set(nodeOrEdge(key));
  }

  /** Points at nothing, if that is what was pointed at. */
  public void stopPointing(ItemKey key) {
    if (key != null && key.equals(pointed.get())) {
      pointed.set(null);
    }
  }

  /** What is selected; the last one was selected last. */
  public ReadOnlyObjectProperty<Set<ItemKey>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The thing selected last. */
  public Optional<ItemKey> current() {
    return selected.get().stream().reduce((a, b) -> b);
  }

  /** Whether a thing is the one that lights: what is pointed at, else what was selected last. */
  public boolean isHighlighted(ItemKey thing) {
    ItemKey at = pointed.get();
    return at == null ? current().filter(thing::equals).isPresent() : at.equals(thing);
  }

  /** Selects that alone, or nothing if it is null. */
  public void select(ItemKey key) {
    ItemKey thing = nodeOrEdge(key);
    selected.set(thing == null ? Set.of() : Set.of(thing));
  }

  /** Selects that too, or no longer. */
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

  /** Selects those. */
  public void select(Set<? extends ItemKey> keys) {
    selected.set(new LinkedHashSet<>(keys));
  }

  /** Attends to nothing. */
  public void clear() {
    pointed.set(null);
    selected.set(Set.of());
  }

  /** Forgets what is not in the graph any more. */
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
