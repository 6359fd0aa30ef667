package edgewise.ui.graph;

import edgewise.figure.Figure;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Key;
import edgewise.figure.Theme;
import edgewise.strategy.Frame;
import edgewise.strategy.Path;
import edgewise.strategy.Step;
import edgewise.ui.Attention;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;

/**
 * A drawing at a frame, in a viewport: what the step is about stays in sight, and a step forwards
 * lets its values travel.
 */
public final class Picture extends StackPane {
  private final FigureView figure = new FigureView();
  private final Halo halo = new Halo(figure);
  private final Group travellers = new Group();
  private final Viewport viewport;
  private final Travel travel;
  private GraphDrawing shown;
  private int position;

  /** A picture of nothing. */
  public Picture() {
    Group drawn = new Group(halo, figure, travellers);
    drawn.setAutoSizeChildren(false);
    viewport = new Viewport(drawn);
    travel = new Travel(figure, travellers);
    getChildren().add(viewport);
    setMinSize(0, 0);
    getStyleClass().add("picture");
    viewport.changesProperty().addListener(o -> figure.look(viewport.visible(), viewport.scale()));
  }

  /**
   * Shows a frame.
   *
   * @param speed of the values that travel to it from the frame before, 1 for the usual; 0 for none
   * @param lit a path that is the subject instead of the step, or null
   */
  @SuppressWarnings("ReferenceEquality") // a trace is made once and drawn as it is
  public void show(GraphDrawing drawing, Frame frame, Theme theme, double speed, Path lit) {
    Figure next = drawing.figure(frame, theme, lit);
    boolean step =
        shown != null && drawing.trace() == shown.trace() && frame.position() == position + 1;
    boolean other = shown == null || isOther(drawing);
    travel.stop();
    figure.show(next);
    if (!other) {
      // A picture that has grown to the left or upwards stays where it was on the screen.
      viewport.shift(
          shown.layout().originX() - drawing.layout().originX(),
          shown.layout().originY() - drawing.layout().originY());
    }
    viewport.setPictureSize(next.width(), next.height());
    if (other) {
      viewport.fit();
    }
    frame
        .step()
        .map(Step::node)
        .map(node -> figure.bounds(new Key.NodeKey(node.name())))
        .ifPresent(viewport::follow);
    if (step && speed > 0 && lit == null) {
      travel.start(drawing, frame, theme, speed);
    }
    shown = drawing;
    position = frame.position();
  }

  /** Shows a frame with no path lit. */
  public void show(GraphDrawing drawing, Frame frame, Theme theme, double speed) {
    show(drawing, frame, theme, speed, null);
  }

  /** Another graph, not the same one with other values or a few nodes more. */
  private boolean isOther(GraphDrawing drawing) {
    Set<String> both = new HashSet<>(drawing.layout().boxes().keySet());
    both.retainAll(shown.layout().boxes().keySet());
    int most = Math.max(drawing.layout().boxes().size(), shown.layout().boxes().size());
    return 2 * both.size() < most || drawing.options().direction() != shown.options().direction();
  }

  /** Lights what is pointed at and frames what is selected. */
  public void light(Theme theme, Attention attention) {
    if (shown != null) {
      halo.show(shown, theme, attention);
    }
  }

  /** The pane it is seen through. */
  public Viewport viewport() {
    return viewport;
  }

  FigureView figure() {
    return figure;
  }

  /** What an item covers, in this pane's coordinates; null if it is not shown. */
  public Bounds boundsOf(Key key) {
    Bounds bounds = figure.bounds(key);
    return bounds == null ? null : sceneToLocal(figure.localToScene(bounds));
  }

  /** What an item covers, in the figure's coordinates; null if it is not shown. */
  public Bounds inPicture(Key key) {
    return figure.bounds(key);
  }
}
