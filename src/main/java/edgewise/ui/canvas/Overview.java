package edgewise.ui.canvas;

import edgewise.layout.Layout;
import edgewise.layout.Route;
import edgewise.study.ProgramStudy;
import edgewise.ui.kit.Shapes;
import edgewise.ui.state.StudioState;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * An overview of the whole graph in a corner, with a frame around the visible part; shown while
 * that is not the whole graph. Pressing or dragging on it moves the frame.
 */
public final class Overview extends Pane {
  private static final double MOST_WIDTH = 200;
  private static final double MOST_HEIGHT = 140;
  private static final double GAP = 6;
  private final StudioState state;
  private final Viewport viewport;
  private final Canvas map = new Canvas();
  private final Rectangle frame = new Rectangle();
  private double scale = 1;
  private ProgramStudy drawn;
  private Object drawnTheme;

  /** An overview of the state's graph in a viewport. */
  public Overview(StudioState state, Viewport viewport) {
    this.state = state;
    this.viewport = viewport;
    setId("overview");
    getStyleClass().add("overview");
    frame.getStyleClass().add("overview-frame");
    frame.setMouseTransparent(true);
    getChildren().addAll(map, frame);
    setVisible(false);
    viewport.changesProperty().addListener(o -> show());
    state.program().studyProperty().addListener(o -> show());
    state.appearance().themeProperty().addListener(o -> show());
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
  }

  private void go(MouseEvent e) {
    viewport.centreOn((e.getX() - GAP) / scale, (e.getY() - GAP) / scale);
    e.consume();
  }

  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  private void show() {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null) {
      return;
    }
    double width = study.drawing().layout().width() + study.drawing().offsetX();
    double height = study.drawing().layout().height() + study.drawing().offsetY();
    Bounds seen = viewport.visible();
    boolean all =
        seen.getMinX() <= 0
            && seen.getMinY() <= 0
            && seen.getMaxX() >= width
            && seen.getMaxY() >= height;
    setVisible(!all && viewport.getWidth() > 3 * MOST_WIDTH / 2);
    if (!isVisible()) {
      return;
    }
    scale = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
    Object theme = state.appearance().themeProperty().get();
    if (study != drawn || theme != drawnTheme) {
      draw(study, width, height);
      drawn = study;
      drawnTheme = theme;
    }
    frame.setX(Math.clamp(GAP + seen.getMinX() * scale, GAP, GAP + width * scale));
    frame.setY(Math.clamp(GAP + seen.getMinY() * scale, GAP, GAP + height * scale));
    frame.setWidth(
        Math.clamp(GAP + seen.getMaxX() * scale, GAP, GAP + width * scale) - frame.getX());
    frame.setHeight(
        Math.clamp(GAP + seen.getMaxY() * scale, GAP, GAP + height * scale) - frame.getY());
  }

  private void draw(ProgramStudy study, double width, double height) {
    map.setWidth(width * scale);
    map.setHeight(height * scale);
    map.relocate(GAP, GAP);
    setMaxSize(map.getWidth() + 2 * GAP, map.getHeight() + 2 * GAP);
    setMinSize(map.getWidth() + 2 * GAP, map.getHeight() + 2 * GAP);
    GraphicsContext g = map.getGraphicsContext2D();
    g.clearRect(0, 0, map.getWidth(), map.getHeight());
    g.save();
    g.scale(scale, scale);
    g.translate(study.drawing().offsetX(), study.drawing().offsetY());
    Layout layout = study.drawing().layout();
    g.setStroke(Shapes.color(state.appearance().themeProperty().get().edge()));
    g.setLineWidth(0.7 / scale);
    for (Route route : layout.routes().values()) {
      Point2D from = route.start();
      Point2D to = route.tip();
      g.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
    }
    g.setFill(Shapes.color(state.appearance().themeProperty().get().text()));
    double least = 2 / scale;
    for (Rectangle2D box : layout.boxes().values()) {
      g.fillRect(
          box.getX(),
          box.getY(),
          Math.max(least, box.getWidth()),
          Math.max(least, box.getHeight()));
    }
    g.restore();
  }
}
