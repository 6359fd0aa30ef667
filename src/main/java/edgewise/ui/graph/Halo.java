package edgewise.ui.graph;

import edgewise.figure.GraphDrawing;
import edgewise.figure.Key;
import edgewise.figure.Theme;
import edgewise.layout.Route;
import edgewise.ui.Attention;
import edgewise.ui.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/**
 * Light around what is pointed at, and a dashed frame around what is selected. Lies beneath the
 * picture, so that nothing is covered.
 */
final class Halo extends Group {
  private static final double GAP = 5;
  private final FigureView picture;

  Halo(FigureView picture) {
    this.picture = picture;
    setMouseTransparent(true);
    setAutoSizeChildren(false);
  }

  /** Draws it anew. */
  void show(GraphDrawing drawing, Theme theme, Attention attention) {
    List<Node> marks = new ArrayList<>();
    Set<Key> selected = attention.selectedProperty().get();
    for (Key key : selected) {
      add(marks, key, drawing, theme, true);
    }
    Key pointed = attention.pointedProperty().get();
    if (pointed != null) {
      add(marks, pointed, drawing, theme, false);
    }
    if (!marks.isEmpty() || !getChildren().isEmpty()) {
      getChildren().setAll(marks);
    }
  }

  private void add(List<Node> marks, Key key, GraphDrawing drawing, Theme theme, boolean selected) {
    switch (key) {
      case Key.NodeKey node -> frame(marks, picture.bounds(node), theme, selected, 22);
      case Key.EdgeKey edge -> {
        drawing.route(edge.id()).ifPresent(route -> glow(marks, route, drawing, theme));
        frame(marks, picture.bounds(new Key.BoxKey(edge.id())), theme, selected, 13);
      }
      default -> {}
    }
  }

  private static void frame(
      List<Node> marks, Bounds around, Theme theme, boolean selected, double round) {
    if (around == null) {
      return;
    }
    Rectangle frame =
        new Rectangle(
            around.getMinX() - GAP,
            around.getMinY() - GAP,
            around.getWidth() + 2 * GAP,
            around.getHeight() + 2 * GAP);
    frame.setArcWidth(2 * round);
    frame.setArcHeight(2 * round);
    frame.setFill(null);
    frame.setStroke(Shapes.color(theme.path()));
    frame.setStrokeWidth(selected ? 2.5 : 4);
    if (selected) {
      frame.getStrokeDashArray().setAll(7.0, 4.0);
    } else {
      frame.setOpacity(0.75);
    }
    marks.add(frame);
  }

  private static void glow(List<Node> marks, Route route, GraphDrawing drawing, Theme theme) {
    SVGPath path = Shapes.svg(route.path());
    path.setTranslateX(drawing.offsetX());
    path.setTranslateY(drawing.offsetY());
    path.setFill(null);
    path.setStroke(Shapes.color(theme.path().withOpacity(0.45)));
    path.setStrokeWidth(10);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    marks.add(path);
  }
}
