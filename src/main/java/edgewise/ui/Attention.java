package edgewise.ui;

import edgewise.figure.Key;
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
public final class Attention {
  private final ObjectProperty<Key> pointed = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Set<Key>> selected = new ReadOnlyObjectWrapper<>(Set.of());

  /** The node or edge that a part of a figure belongs to, or null. */
  public static Key thing(Key key) {
    return switch (key) {
      case Key.NodeKey node -> node;
      case Key.SlotKey slot -> new Key.NodeKey(slot.name());
      case Key.EdgeKey edge -> edge;
      case Key.BoxKey box -> new Key.EdgeKey(box.id());
      case Key.ConstantKey constant -> new Key.NodeKey(constant.node());
      case Key.SweepKey sweep -> null;
      case Key.CaptionKey caption -> null;
      case null -> null;
    };
  }

  /** What is pointed at, by whatever means; null for nothing. */
  public ObjectProperty<Key> pointedProperty() {
    return pointed;
  }

  /** Points at a thing, or at nothing if it is null. */
  public void point(Key key) {
    pointed.set(thing(key));
  }

  /** Points at nothing, if that is what was pointed at. */
  public void leave(Key key) {
    if (key != null && key.equals(pointed.get())) {
      pointed.set(null);
    }
  }

  /** What is selected; the last one was selected last. */
  public ReadOnlyObjectProperty<Set<Key>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The thing selected last. */
  public Optional<Key> current() {
    return selected.get().stream().reduce((a, b) -> b);
  }

  /** Whether a thing is the one that lights: what is pointed at, else what was selected last. */
  public boolean attendsTo(Key thing) {
    Key at = pointed.get();
    return at == null ? current().filter(thing::equals).isPresent() : at.equals(thing);
  }

  /** Selects that alone, or nothing if it is null. */
  public void select(Key key) {
    Key thing = thing(key);
    selected.set(thing == null ? Set.of() : Set.of(thing));
  }

  /** Selects that too, or no longer. */
  public void toggle(Key key) {
    Key thing = thing(key);
    if (thing != null) {
      Set<Key> now = new LinkedHashSet<>(selected.get());
      if (!now.remove(thing)) {
        now.add(thing);
      }
      selected.set(now);
    }
  }

  /** Selects those. */
  public void select(Set<? extends Key> keys) {
    selected.set(new LinkedHashSet<>(keys));
  }

  /** Attends to nothing. */
  void clear() {
    pointed.set(null);
    selected.set(Set.of());
  }

  /** Forgets what is not in the graph any more. */
  void keepOnly(ComputationGraph graph) {
    if (pointed.get() != null && !exists(pointed.get(), graph)) {
      pointed.set(null);
    }
    Set<Key> left = new LinkedHashSet<>(selected.get());
    if (left.removeIf(key -> !exists(key, graph))) {
      selected.set(left);
    }
  }

  private static boolean exists(Key key, ComputationGraph graph) {
    return switch (key) {
      case Key.NodeKey node -> graph.node(node.name()).isPresent();
      case Key.EdgeKey edge -> graph.edges().stream().map(Edge::id).anyMatch(edge.id()::equals);
      default -> false;
    };
  }
}
