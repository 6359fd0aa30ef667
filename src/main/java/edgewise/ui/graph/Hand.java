package edgewise.ui.graph;

import edgewise.document.Place;
import edgewise.figure.Key;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.ui.Attention;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The mouse on the graph. Moving points; a click selects, with Ctrl or Shift one more; a drag moves
 * the selected nodes, with Shift held from the start it draws an edge; a double click on a node
 * renames it, beside one it adds one. While merging, a click on a node eliminates it.
 */
final class Hand {
  private final StudioState state;
  private final GraphPane pane;
  private final Viewport viewport;
  private final FigureView picture;
  private final GraphEditing editing;
  private Map<String, Point2D> grabbed = Map.of();
  private Point2D from;
  private boolean connecting;
  private boolean moved;

  Hand(
      StudioState state,
      GraphPane pane,
      Viewport viewport,
      FigureView picture,
      GraphEditing editing) {
    this.state = state;
    this.pane = pane;
    this.viewport = viewport;
    this.picture = picture;
    this.editing = editing;
    viewport.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    viewport.setOnMouseExited(e -> state.attention().point(null));
    viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    viewport.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    viewport.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    viewport.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    viewport.setOnContextMenuRequested(
        e -> {
          Key thing = Attention.thing(picture.keyAt(e.getTarget()));
          if (thing != null && !state.attention().selectedProperty().get().contains(thing)) {
            state.attention().select(thing);
          }
          editing.menu(viewport.inPicture(e.getX(), e.getY()))
              .show(viewport, e.getScreenX(), e.getScreenY());
        });
  }

  private void point(MouseEvent e) {
    Key thing = Attention.thing(picture.keyAt(e.getTarget()));
    state.attention().point(thing);
    viewport.setCursor(thing instanceof Key.NodeKey ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent e) {
    pane.requestFocus();
    editing.dismiss();
    moved = false;
    connecting = false;
    grabbed = Map.of();
    if (e.getButton() != MouseButton.PRIMARY
        || !(Attention.thing(picture.keyAt(e.getTarget())) instanceof Key.NodeKey node)) {
      return;
    }
    from = viewport.inPicture(e.getX(), e.getY());
    if (e.isShiftDown()) {
      connecting = true;
      editing.beginEdge(node.name(), from);
    } else {
      grab(node);
    }
    e.consume();
  }

  private void grab(Key.NodeKey node) {
    Study study = state.studyProperty().get();
    Set<Key> taken = new HashSet<>(state.attention().selectedProperty().get());
    if (!taken.contains(node)) {
      taken.clear();
      taken.add(node);
    }
    grabbed = new HashMap<>();
    for (Key key : taken) {
      if (key instanceof Key.NodeKey(String name)) {
        Rectangle2D box = study.drawing().layout().boxes().get(name);
        if (box != null) {
          grabbed.put(name, new Point2D(box.getCenterX(), box.getCenterY()));
        }
      }
    }
  }

  private void dragged(MouseEvent e) {
    if (grabbed.isEmpty() && !connecting) {
      return;
    }
    Point2D now = viewport.inPicture(e.getX(), e.getY());
    if (connecting) {
      editing.drawEdge(now);
    } else if (moved || !e.isStillSincePress()) {
      moved = true;
      Point2D by = now.subtract(from);
      Map<String, Place> places = new HashMap<>();
      grabbed.forEach(
          (name, p) -> places.put(name, new Place(p.getX() + by.getX(), p.getY() + by.getY())));
      state.place(places);
    }
    e.consume();
  }

  private void released(MouseEvent e) {
    if (connecting) {
      Key under =
          e.getPickResult() == null || e.getPickResult().getIntersectedNode() == null
              ? null
              : picture.keyAt(e.getPickResult().getIntersectedNode());
      editing.endEdge(Attention.thing(under) instanceof Key.NodeKey node ? node.name() : null);
      e.consume();
    } else if (moved) {
      state.endEdit();
      e.consume();
    }
    grabbed = Map.of();
    connecting = false;
  }

  private void clicked(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
      return;
    }
    Key thing = Attention.thing(picture.keyAt(e.getTarget()));
    if (e.isShortcutDown()) {
      state.attention().toggle(thing);
    } else if (e.getClickCount() == 2) {
      if (thing instanceof Key.NodeKey) {
        editing.rename();
      } else if (thing == null) {
        editing.addNode(viewport.inPicture(e.getX(), e.getY()));
      }
    } else {
      state.attention().select(thing);
      eliminate(thing);
    }
  }

  /** While merging; what was merged before stays as it was. */
  private void eliminate(Key thing) {
    Study study = state.studyProperty().get();
    if (study == null
        || study.trace().mode() != Mode.MERGED
        || !(thing instanceof Key.NodeKey(String name))) {
      return;
    }
    List<String> order =
        new ArrayList<>(
            study.trace().steps().subList(0, state.frameProperty().get().position()).stream()
                .filter(Step.Eliminate.class::isInstance)
                .map(step -> step.node().name())
                .toList());
    if (!order.contains(name)) {
      order.add(name);
      state.eliminateNext(order);
    }
  }
}
