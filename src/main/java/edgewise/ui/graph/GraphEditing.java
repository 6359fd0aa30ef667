package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.graph.Node;
import edgewise.language.edit.Edits;
import edgewise.study.NodePosition;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Pane;

/**
 * Edits of the graph by keyboard and mouse. Each one changes the program's text, from which the
 * graph is made again; there is no state here.
 */
public final class GraphEditing {
  private static final double NUDGE = 16;
  private final StudioState state;
  private final GraphPane pane;
  private final Viewport viewport;
  private final StepPicture picture;
  private final Pane overlay = new Pane();
  private final NameField nameField;
  private final ProgramEdits edits;
  private final EdgeDrawing edges;

  GraphEditing(StudioState state, GraphPane pane, Viewport viewport, StepPicture picture) {
    this.state = state;
    this.pane = pane;
    this.viewport = viewport;
    this.picture = picture;
    edits = new ProgramEdits(state);
    nameField = new NameField(pane);
    overlay.setPickOnBounds(false);
    // The overlay must not cause a new layout of the picture.
    nameField.setManaged(false);
    edges = new EdgeDrawing(state, pane, viewport, picture, edits, overlay);
    overlay.getChildren().add(nameField);
    viewport.changesProperty().addListener(o -> nameField.dismiss());
  }

  /** The drawing of edges. */
  EdgeDrawing edges() {
    return edges;
  }

  /** The context menu for the selection or, if it is empty, for a point of the picture. */
  ContextMenu menu(Point2D at) {
    return new GraphMenu(state, this).at(at);
  }

  Pane overlay() {
    return overlay;
  }

  /**
   * Cancels a name being typed, an edge being drawn or the selection; returns whether there was
   * any.
   */
  boolean dismiss() {
    boolean named = nameField.dismiss();
    return edges.dismiss() || named;
  }

  /** Selects the next node or edge; every node comes after the edges that end at it. */
  public void selectNext(int by) {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null) {
      return;
    }
    List<ItemKey> things = new ArrayList<>();
    for (Node node : study.graph().nodes()) {
      study.graph().in(node).forEach(e -> things.add(new ItemKey.EdgeKey(e.id())));
      things.add(new ItemKey.NodeKey(node.name()));
    }
    int now = state.program().selection().current().map(things::indexOf).orElse(by > 0 ? -1 : 0);
    ItemKey next = things.get(Math.floorMod(now + by, things.size()));
    state.program().selection().select(next);
    Bounds bounds = picture.bounds(next);
    if (bounds != null) {
      viewport.follow(List.of(bounds), 0);
    }
  }

  /** Selects all nodes. */
  public void selectAll() {
    Set<ItemKey> all = new LinkedHashSet<>();
    state
        .program()
        .studyProperty()
        .get()
        .graph()
        .nodes()
        .forEach(n -> all.add(new ItemKey.NodeKey(n.name())));
    state.program().selection().select(all);
  }

  /** Adds an input in the visible part of the picture, and asks for its name. */
  public void addNode() {
    Bounds seen = viewport.visible();
    addNode(new Point2D(seen.getCenterX(), seen.getMinY() + 0.9 * seen.getHeight()));
  }

  /** Adds an input at a point of the picture; all other nodes keep their places. */
  void addNode(Point2D at) {
    ProgramStudy study = state.program().studyProperty().get();
    String name = Edits.freshName(edits.program(), "x");
    Map<String, NodePosition> places = new HashMap<>();
    for (Node node : study.graph().nodes()) {
      study
          .drawing()
          .placeOf(node.name())
          .ifPresent(p -> places.put(node.name(), new NodePosition(p.getX(), p.getY())));
    }
    java.awt.geom.Point2D place = study.drawing().placeAt(at.getX(), at.getY());
    places.put(name, new NodePosition(place.getX(), place.getY()));
    viewport.pan(0, 0); // the viewport keeps its position when the picture grows
    if (edits.edit(p -> Edits.addInput(p, name, 1), places)) {
      state.program().selection().select(new ItemKey.NodeKey(name));
      pane.requestFocus();
    }
  }

  /** Opens a field to rename the selected node in place. */
  public void rename() {
    if (state.program().selection().current().orElse(null)
        instanceof ItemKey.NodeKey(String name)) {
      Bounds at = pane.boundsOf(new ItemKey.NodeKey(name));
      if (at != null) {
        nameField.ask(name, at, typed -> rename(name, typed));
      }
    }
  }

  private boolean rename(String name, String typed) {
    if (typed.equals(name)) {
      return true;
    }
    NodePosition place = state.program().setup().placesProperty().get().get(name);
    boolean done =
        edits.edit(
            p -> Edits.rename(p, name, typed), place == null ? Map.of() : Map.of(typed, place));
    if (done) {
      state.program().selection().select(new ItemKey.NodeKey(typed));
    }
    return done;
  }

  /** Moves the selected nodes a little. */
  public void move(int dx, int dy) {
    ProgramStudy study = state.program().studyProperty().get();
    Map<String, NodePosition> places = new HashMap<>();
    for (ItemKey key : state.program().selection().selectedProperty().get()) {
      if (key instanceof ItemKey.NodeKey(String name)) {
        study
            .drawing()
            .placeOf(name)
            .ifPresent(
                p ->
                    places.put(
                        name, new NodePosition(p.getX() + dx * NUDGE, p.getY() + dy * NUDGE)));
      }
    }
    if (!places.isEmpty()) {
      state.program().moveNodes(places);
    }
  }

  /** Moves all nodes back to where the layout places them. */
  public void tidy() {
    state.program().endEdit();
    state.program().setup().placesProperty().set(Map.of());
  }

  /** Begins an edge at the selected node, or ends the current one there. */
  public void connect() {
    edges.connect();
  }

  /** Deletes the selected nodes and edges. */
  public void delete() {
    edits.delete();
  }

  /** Copies the selected nodes as program text; without a selection the whole program. */
  public void copy() {
    edits.copy();
  }

  /** Copies and deletes. */
  public void cut() {
    edits.cut();
  }

  /** Adds a program from the clipboard; nodes whose names exist already are renamed. */
  public void paste() {
    edits.paste();
  }
}
