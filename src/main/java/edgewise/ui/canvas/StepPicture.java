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
 * A drawing at a frame, in a viewport: what the step is about stays in sight, and a step forwards
 * lets its values travel. From so far that nothing could be read, a large graph is shown as dots
 * and lines.
 */
public final class StepPicture extends StackPane {
  /** Below this scale a formula is a smudge. */
  private static final double READABLE = 0.24;

  /** So few items are drawn whole at any scale, as in a preview. */
  private static final int FEW = 80;

  /** Graphs of more nodes are seen whole at first, however small that makes them. */
  private static final int MOST_READ = 120;

  /** How long the picture takes to follow a step, ms at speed 1. */
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

  /** A picture of nothing. */
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

  /** Shows what there is at the scale of the moment. */
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
   * @param speed of the values that travel to it from the frame before, 1 for the usual; 0 for none
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

  /** What has to be seen of a step, or of the first: its node, then what its number is made of. */
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

  /** Shows a frame with no path lit. */
  public void show(GraphDrawing drawing, Frame frame, Theme theme, double speed) {
    show(drawing, frame, theme, speed, null);
  }

  /** Another graph, not the same one with other values or a few nodes more. */
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

  /** Lights what is pointed at and frames what is selected. */
  public void updateHighlight(Theme theme, Selection selection) {
    if (shown != null) {
      highlight.show(shown, theme, selection);
    }
  }

  /** The pane it is seen through. */
  public Viewport viewport() {
    return viewport;
  }

  /** What an item covers, in the picture's coordinates; null if it is not shown. */
  public Bounds bounds(ItemKey key) {
    return figure == null ? null : FigureView.bounds(figure.items(), key);
  }

  /** What an item covers, in this pane's coordinates; null if it is not shown. */
  public Bounds boundsOf(ItemKey key) {
    Bounds bounds = bounds(key);
    return bounds == null ? null : sceneToLocal(near.localToScene(bounds));
  }

  /**
   * What is there, or null.
   *
   * @param target what an event was aimed at
   * @param x where, in the viewport's coordinates
   */
  public ItemKey keyAt(EventTarget target, double x, double y) {
    if (figure == null || !isFar()) {
      return near.keyAt(target);
    }
    Point2D point = viewport.inPicture(x, y);
    return far.keyAt(point.getX(), point.getY());
  }
}
