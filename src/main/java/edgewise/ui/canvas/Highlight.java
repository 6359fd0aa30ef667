package edgewise.ui.canvas;

import edgewise.figure.GraphDrawing;
import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.layout.Route;
import edgewise.ui.kit.Shapes;
import edgewise.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/**
 * The highlight around the node or edge under the pointer, and dashed frames around selected ones.
 * It lies beneath the picture, so that nothing is covered.
 */
final class Highlight extends Group {
  private static final double GAP = 5;

  /** The smallest visible widths, px of the screen. */
  private static final double LEAST_FRAME = 2;

  private static final double LEAST_GLOW = 5;
  private final Function<ItemKey, Bounds> bounds;
  private double scale = 1;
  private Runnable redraw = () -> {};

  /** A highlight for items with these bounds, in the picture's coordinates. */
  Highlight(Function<ItemKey, Bounds> bounds) {
    this.bounds = bounds;
    setMouseTransparent(true);
    setAutoSizeChildren(false);
  }

  /** Sets the scale in screen pixels per picture pixel; at a small scale it is drawn thicker. */
  void setScale(double pixels) {
    if (pixels != scale) {
      scale = pixels;
      if (!getChildren().isEmpty()) {
        redraw.run();
      }
    }
  }

  /** Redraws the highlight for a selection. */
  void show(GraphDrawing drawing, Theme theme, Selection selection) {
    redraw = () -> show(drawing, theme, selection);
    List<Node> marks = new ArrayList<>();
    Set<ItemKey> selected = selection.selectedProperty().get();
    for (ItemKey key : selected) {
      addMarks(marks, key, drawing, theme, true);
    }
    ItemKey pointed = selection.pointedProperty().get();
    if (pointed != null) {
      addMarks(marks, pointed, drawing, theme, false);
    }
    if (!marks.isEmpty() || !getChildren().isEmpty()) {
      getChildren().setAll(marks);
    }
  }

  private void addMarks(
      List<Node> marks, ItemKey key, GraphDrawing drawing, Theme theme, boolean selected) {
    switch (key) {
      case ItemKey.NodeKey node -> addFrame(marks, bounds.apply(node), theme, selected, 22);
      case ItemKey.EdgeKey edge -> {
        drawing.route(edge.id()).ifPresent(route -> addGlow(marks, route, drawing, theme));
        addFrame(marks, bounds.apply(new ItemKey.BoxKey(edge.id())), theme, selected, 13);
      }
      default -> {}
    }
  }

  private void addFrame(
      List<Node> marks, Bounds around, Theme theme, boolean selected, double round) {
    if (around == null) {
      return;
    }
    double gap = Math.max(GAP, LEAST_FRAME / scale);
    Rectangle frame =
        new Rectangle(
            around.getMinX() - gap,
            around.getMinY() - gap,
            around.getWidth() + 2 * gap,
            around.getHeight() + 2 * gap);
    frame.setArcWidth(2 * round);
    frame.setArcHeight(2 * round);
    frame.setFill(null);
    frame.setStroke(Shapes.color(theme.path()));
    double width = Math.max(selected ? 2.5 : 4, LEAST_FRAME / scale);
    frame.setStrokeWidth(width);
    if (selected) {
      frame.getStrokeDashArray().setAll(2.8 * width, 1.6 * width);
    } else {
      frame.setOpacity(0.75);
    }
    marks.add(frame);
  }

  private void addGlow(List<Node> marks, Route route, GraphDrawing drawing, Theme theme) {
    SVGPath path = Shapes.svg(route.path());
    path.setTranslateX(drawing.offsetX());
    path.setTranslateY(drawing.offsetY());
    path.setFill(null);
    path.setStroke(Shapes.color(theme.path().withOpacity(0.45)));
    path.setStrokeWidth(Math.max(10, LEAST_GLOW / scale));
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    marks.add(path);
  }
}
