package edgewise.ui.canvas;

import edgewise.figure.Figure;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.graph.Edge;
import edgewise.strategy.Frame;
import edgewise.strategy.Path;
import edgewise.strategy.Step;
import edgewise.ui.state.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;

/**
 * The picture of a step: a drawing at a frame, in a viewport that follows the subject of the step.
 * Forward steps are animated. At a scale too small for text, a large graph is shown as dots and
 * lines.
 */
public final class StepPicture extends StackPane {
  /** The scale below which formulas are unreadable. */
  private static final double READABLE = 0.24;

  /** The largest number of items that are always drawn in detail, as in a preview. */
  private static final int FEW = 80;

  /** Graphs of more nodes are fitted as a whole at first, even if they are unreadable then. */
  private static final int MOST_READ = 120;

  /** The duration of panning to the subject of a step, ms at speed 1. */
  private static final double GLIDE = 260;

  private static final Figure NOTHING = new Figure(0, 0, new Ink(0), List.of());

  private final FigureView near = new FigureView();
  private final DistantView far = new DistantView();
  private final Highlight highlight = new Highlight(this::bounds);
  private final Group movingValues = new Group();
  private final Viewport viewport;
  private final ValueAnimation valueAnimation;
  private Figure figure;
  private GraphDrawing shown;
  private int position;

  /** An empty picture. */
  public StepPicture() {
    Group drawn = new Group(highlight, near, movingValues);
    drawn.setAutoSizeChildren(false);
    viewport = new Viewport(drawn, far);
    valueAnimation = new ValueAnimation(near, movingValues);
    getChildren().add(viewport);
    setMinSize(0, 0);
    getStyleClass().add("picture");
    viewport.changesProperty().addListener(o -> updateScale());
  }

  /** Shows the detailed or the distant view, depending on the scale. */
  private void updateScale() {
    if (figure == null || viewport.isFitting()) {
      return;
    }
    boolean distant = isFar();
    near.setVisible(!distant);
    far.setVisible(distant);
    if (distant) {
      far.update(viewport);
    } else {
      near.show(figure);
      near.setVisiblePart(viewport.visible());
    }
    highlight.setScale(viewport.scale());
  }

  private boolean isFar() {
    return figure.items().size() > FEW && viewport.scale() < READABLE;
  }

  /**
   * Shows a frame.
   *
   * @param speed of the animation from the previous frame, 1 for the usual; 0 for none
   * @param highlighted a path that is the subject instead of the step, or null
   */
  @SuppressWarnings("ReferenceEquality") // a trace is made once and drawn as it is
  public void show(GraphDrawing drawing, Frame frame, Theme theme, double speed, Path highlighted) {
    boolean step =
        shown != null && drawing.trace() == shown.trace() && frame.position() == position + 1;
    boolean other = shown == null || isOther(drawing);
    valueAnimation.stop();
    figure = drawing.figure(frame, theme, highlighted);
    far.setFigure(figure);
    if (!other) {
      // A picture that has grown to the left or upwards stays where it was on the screen.
      viewport.shift(
          shown.layout().originX() - drawing.layout().originX(),
          shown.layout().originY() - drawing.layout().originY());
    }
    viewport.setPictureSize(figure.width(), figure.height());
    if (other) {
      near.show(NOTHING);
      if (drawing.layout().boxes().size() <= MOST_READ) {
        viewport.open();
      } else {
        viewport.fit();
      }
    }
    viewport.follow(subject(drawing, frame), step && speed > 0 ? GLIDE / speed : 0);
    updateScale();
    if (step && speed > 0 && highlighted == null && !isFar()) {
      valueAnimation.start(drawing, frame, theme, speed);
    }
    shown = drawing;
    position = frame.position();
  }

  /** The bounds of the subject of a step: its node, then the operands of its number. */
  private List<Bounds> subject(GraphDrawing drawing, Frame frame) {
    Step step = frame.step().or(() -> drawing.trace().steps().stream().findFirst()).orElse(null);
    if (step == null) {
      return List.of();
    }
    Set<ItemKey> about = new HashSet<>();
    for (Edge edge : step.edges()) {
      about.add(new ItemKey.EdgeKey(edge.id()));
      about.add(new ItemKey.NodeKey(edge.source().name()));
      about.add(new ItemKey.NodeKey(edge.target().name()));
    }
    ItemKey node = step.node() == null ? null : new ItemKey.NodeKey(step.node().name());
    List<Bounds> parts = new ArrayList<>();
    for (Item item : figure.items()) {
      if (item.key().equals(node)) {
        parts.addFirst(FigureView.bounds(item));
      } else if (about.contains(item.key())) {
        parts.add(FigureView.bounds(item));
      }
    }
    return parts;
  }

  /** Shows a frame without a highlighted path. */
  public void show(GraphDrawing drawing, Frame frame, Theme theme, double speed) {
    show(drawing, frame, theme, speed, null);
  }

  /** Whether the graph is another one, not the same one with other values or a few nodes more. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isOther(GraphDrawing drawing) {
    if (drawing.layout() == shown.layout()) {
      return false;
    }
    Set<String> both = new HashSet<>(drawing.layout().boxes().keySet());
    both.retainAll(shown.layout().boxes().keySet());
    int most = Math.max(drawing.layout().boxes().size(), shown.layout().boxes().size());
    return 2 * both.size() < most || drawing.options().direction() != shown.options().direction();
  }

  /** Highlights the node or edge under the pointer and frames the selected ones. */
  public void updateHighlight(Theme theme, Selection selection) {
    if (shown != null) {
      highlight.show(shown, theme, selection);
    }
  }

  /** The viewport. */
  public Viewport viewport() {
    return viewport;
  }

  /** The bounds of an item in the picture's coordinates; null if it is not shown. */
  public Bounds bounds(ItemKey key) {
    return figure == null ? null : FigureView.bounds(figure.items(), key);
  }

  /** The bounds of an item in this pane's coordinates; null if it is not shown. */
  public Bounds boundsOf(ItemKey key) {
    Bounds bounds = bounds(key);
    return bounds == null ? null : sceneToLocal(near.localToScene(bounds));
  }

  /**
   * The key of the item at a point, or null.
   *
   * @param target of the mouse event
   * @param x of the point, in the viewport's coordinates
   */
  public ItemKey keyAt(EventTarget target, double x, double y) {
    if (figure == null || !isFar()) {
      return near.keyAt(target);
    }
    Point2D point = viewport.inPicture(x, y);
    return far.keyAt(point.getX(), point.getY());
  }
}
