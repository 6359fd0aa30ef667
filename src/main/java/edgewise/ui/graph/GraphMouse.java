package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.strategy.Mode;
import edgewise.strategy.Step;
import edgewise.study.NodePosition;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.state.Selection;
import edgewise.ui.state.StudioState;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The mouse handling of the graph. Moving points at nodes and edges; a click selects, with Ctrl or
 * Shift one more; a drag moves the selected nodes, with Shift held from the start it draws an edge;
 * a double click on a node renames it, elsewhere it adds one. While merging, a click on a node
 * eliminates it.
 */
final class GraphMouse {
  private final StudioState state;
  private final GraphPane pane;
  private final Viewport viewport;
  private final StepPicture picture;
  private final GraphEditing editing;
  private Map<String, Point2D> dragStarts = Map.of();
  private Point2D from;
  private boolean moved;

  GraphMouse(
      StudioState state,
      GraphPane pane,
      Viewport viewport,
      StepPicture picture,
      GraphEditing editing) {
    this.state = state;
    this.pane = pane;
    this.viewport = viewport;
    this.picture = picture;
    this.editing = editing;
    viewport.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    viewport.setOnMouseExited(e -> state.program().selection().point(null));
    viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    viewport.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    viewport.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    viewport.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    viewport.setOnContextMenuRequested(
        e -> {
          ItemKey thing = Selection.nodeOrEdge(picture.keyAt(e.getTarget(), e.getX(), e.getY()));
          if (thing != null
              && !state.program().selection().selectedProperty().get().contains(thing)) {
            state.program().selection().select(thing);
          }
          editing
              .menu(viewport.inPicture(e.getX(), e.getY()))
              .show(viewport, e.getScreenX(), e.getScreenY());
        });
  }

  private void point(MouseEvent e) {
    ItemKey thing = Selection.nodeOrEdge(picture.keyAt(e.getTarget(), e.getX(), e.getY()));
    state.program().selection().point(thing);
    viewport.setCursor(thing instanceof ItemKey.NodeKey ? Cursor.HAND : Cursor.DEFAULT);
    editing.edges().updateHandle();
  }

  private void pressed(MouseEvent e) {
    pane.requestFocus();
    editing.dismiss();
    moved = false;
    dragStarts = Map.of();
    if (e.getButton() != MouseButton.PRIMARY
        || !(Selection.nodeOrEdge(picture.keyAt(e.getTarget(), e.getX(), e.getY()))
            instanceof ItemKey.NodeKey node)) {
      return;
    }
    from = positionOf(e);
    if (e.isShiftDown()) {
      editing.edges().begin(node.name(), viewport.inPicture(e.getX(), e.getY()));
    } else {
      startDrag(node);
    }
    e.consume();
  }

  private void startDrag(ItemKey.NodeKey node) {
    ProgramStudy study = state.program().studyProperty().get();
    Set<ItemKey> starts = new HashSet<>(state.program().selection().selectedProperty().get());
    if (!starts.contains(node)) {
      starts.clear();
      starts.add(node);
    }
    dragStarts = new HashMap<>();
    for (ItemKey key : starts) {
      if (key instanceof ItemKey.NodeKey(String name)) {
        study.drawing().placeOf(name).ifPresent(p -> dragStarts.put(name, p));
      }
    }
  }

  private void dragged(MouseEvent e) {
    if (dragStarts.isEmpty() && !editing.edges().isDrawing()) {
      return;
    }
    if (editing.edges().isDrawing()) {
      editing.edges().draw(viewport.inPicture(e.getX(), e.getY()));
    } else if (moved || !e.isStillSincePress()) {
      moved = true;
      viewport.pan(0, 0); // from now on the viewport keeps its position when the picture grows
      Point2D now = positionOf(e);
      double dx = now.getX() - from.getX();
      double dy = now.getY() - from.getY();
      Map<String, NodePosition> places = new HashMap<>();
      dragStarts.forEach(
          (name, p) -> places.put(name, new NodePosition(p.getX() + dx, p.getY() + dy)));
      state.program().moveNodes(places);
    }
    e.consume();
  }

  /** The pointer's position in the coordinates of node positions. */
  private Point2D positionOf(MouseEvent e) {
    javafx.geometry.Point2D p = viewport.inPicture(e.getX(), e.getY());
    return state.program().studyProperty().get().drawing().placeAt(p.getX(), p.getY());
  }

  private void released(MouseEvent e) {
    if (editing.edges().isDrawing()) {
      editing.edges().end(editing.edges().nodeUnder(e));
      e.consume();
    } else if (moved) {
      state.program().endEdit();
      e.consume();
    }
    dragStarts = Map.of();
  }

  private void clicked(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
      return;
    }
    ItemKey thing = Selection.nodeOrEdge(picture.keyAt(e.getTarget(), e.getX(), e.getY()));
    if (e.isShortcutDown()) {
      state.program().selection().toggle(thing);
    } else if (e.getClickCount() == 2) {
      if (thing instanceof ItemKey.NodeKey) {
        editing.rename();
      } else if (thing == null) {
        editing.addNode(viewport.inPicture(e.getX(), e.getY()));
      }
    } else {
      state.program().selection().select(thing);
      eliminate(thing);
    }
  }

  /** Eliminates a node while merging; earlier eliminations are kept. */
  private void eliminate(ItemKey thing) {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null
        || study.trace().mode() != Mode.MERGED
        || !(thing instanceof ItemKey.NodeKey(String name))) {
      return;
    }
    List<String> order =
        new ArrayList<>(
            study
                .trace()
                .steps()
                .subList(0, state.program().frameProperty().get().position())
                .stream()
                .filter(Step.Eliminate.class::isInstance)
                .map(step -> step.node().name())
                .toList());
    if (!order.contains(name)) {
      order.add(name);
      state.program().eliminateNext(order);
    }
  }
}
