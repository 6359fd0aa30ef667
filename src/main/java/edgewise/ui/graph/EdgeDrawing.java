package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.graph.Node;
import edgewise.language.edit.Edits;
import edgewise.layout.Direction;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.KeyNames;
import edgewise.ui.kit.Shapes;
import edgewise.ui.state.StudioState;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * Drawing of a new edge from one node to another: with the mouse from the handle of the node under
 * the pointer, or by key from and to the selected nodes.
 */
final class EdgeDrawing {
  private final StudioState state;
  private final GraphPane pane;
  private final Viewport viewport;
  private final StepPicture picture;
  private final ProgramEdits edits;
  private final Line rubber = new Line();
  private final Circle handle = new Circle(7);
  private ItemKey.NodeKey handled;
  private String edgeFrom;

  EdgeDrawing(
      StudioState state,
      GraphPane pane,
      Viewport viewport,
      StepPicture picture,
      ProgramEdits edits,
      Pane overlay) {
    this.state = state;
    this.pane = pane;
    this.viewport = viewport;
    this.picture = picture;
    this.edits = edits;
    // The overlay must not cause a new layout of the picture.
    rubber.setManaged(false);
    handle.setManaged(false);
    rubber.setVisible(false);
    rubber.setMouseTransparent(true);
    rubber.getStyleClass().add("rubber");
    handle.getStyleClass().add("edge-handle");
    handle.setId("edge-handle");
    handle.setVisible(false);
    handle.setOnMouseEntered(e -> state.program().selection().point(handled));
    handle.setOnMousePressed(
        e -> {
          begin(handled.name(), inPicture(e));
          e.consume();
        });
    handle.setOnMouseDragged(
        e -> {
          draw(inPicture(e));
          e.consume();
        });
    handle.setOnMouseReleased(
        e -> {
          end(nodeUnder(e));
          e.consume();
        });
    overlay.getChildren().addAll(rubber, handle);
    viewport.changesProperty().addListener(o -> handle.setVisible(edgeFrom != null));
  }

  /** Cancels the edge being drawn; returns whether there was one. */
  boolean dismiss() {
    boolean began = edgeFrom != null;
    edgeFrom = null;
    rubber.setVisible(false);
    return began;
  }

  /** Shows the handle of a new edge at the node under the pointer, where its edges leave. */
  void updateHandle() {
    if (handle.isHover() || edgeFrom != null) {
      return;
    }
    ItemKey pointed = state.program().selection().pointedProperty().get();
    Bounds at = pointed instanceof ItemKey.NodeKey ? pane.boundsOf(pointed) : null;
    handle.setVisible(at != null);
    if (at != null) {
      handled = (ItemKey.NodeKey) pointed;
      boolean up = state.program().setup().directionProperty().get() == Direction.UP;
      handle.setCenterX(up ? at.getCenterX() : at.getMaxX());
      handle.setCenterY(up ? at.getMinY() : at.getCenterY());
    }
  }

  private Point2D inPicture(MouseEvent e) {
    Point2D p = viewport.sceneToLocal(e.getSceneX(), e.getSceneY());
    return viewport.inPicture(p.getX(), p.getY());
  }

  /**
   * The node under the pointer, or null; found by position, since the event's target is the handle
   * or the line.
   */
  String nodeUnder(MouseEvent e) {
    Point2D p = inPicture(e);
    for (Node node : state.program().studyProperty().get().graph().nodes()) {
      Bounds bounds = picture.bounds(new ItemKey.NodeKey(node.name()));
      if (bounds != null && bounds.contains(p)) {
        return node.name();
      }
    }
    return null;
  }

  /** Begins an edge at the selected node, or ends the one that was begun there. */
  void connect() {
    if (!(state.program().selection().current().orElse(null)
        instanceof ItemKey.NodeKey(String name))) {
      state.showNotice(state.texts().get("edit.selectNode"));
    } else if (edgeFrom == null) {
      edgeFrom = name;
      state.showNotice(state.texts().get("edit.connectTo", name, KeyNames.usual(Command.CONNECT)));
    } else {
      end(name);
    }
  }

  void begin(String name, Point2D at) {
    edgeFrom = name;
    Point2D p = viewport.onPane(at.getX(), at.getY());
    rubber.setStartX(p.getX());
    rubber.setStartY(p.getY());
    draw(at);
    rubber.setStroke(Shapes.color(state.appearance().themeProperty().get().path()));
    rubber.setVisible(true);
  }

  /** Whether an edge is being drawn with the mouse. */
  boolean isDrawing() {
    return rubber.isVisible();
  }

  void draw(Point2D to) {
    Point2D p = viewport.onPane(to.getX(), to.getY());
    rubber.setEndX(p.getX());
    rubber.setEndY(p.getY());
  }

  void end(String to) {
    String from = edgeFrom;
    dismiss();
    if (from != null && to != null && !from.equals(to)) {
      edits.edit(p -> Edits.connect(p, from, to));
    }
  }
}
