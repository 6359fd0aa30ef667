package edgewise.ui.canvas;

import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.ui.kit.Shapes;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints items of a large graph at a small scale. Lines of one style are painted as one path: that
 * is much faster, and crossing lines do not become darker. The subject of the step is painted
 * larger and on top.
 */
final class DistantBrush {
  private static final double LEAST_LINE = 0.8;
  private static final double LEAST_SUBJECT_LINE = 2.5;
  private static final double SUBJECT_OUTLINE = 2;
  private static final double LEAST_NODE = 3;
  private static final double LEAST_SUBJECT_NODE = 9;

  /** The height from which a node has an outline and a background, px. */
  private static final double OPEN_NODE = 10;

  /** The smallest size of an arrowhead, px. */
  private static final double LEAST_HEAD = 2.5;

  private final GraphicsContext graphics;
  private final double scale;
  private final double left;
  private final double top;

  /** A brush for a canvas whose corner is at a point of the picture. */
  DistantBrush(GraphicsContext graphics, double scale, double left, double top) {
    this.graphics = graphics;
    this.scale = scale;
    this.left = left;
    this.top = top;
  }

  private record Look(Ink ink, double opacity, double width) {}

  /** Repaints a part of the canvas; px of the canvas. */
  void paint(List<Item> items, double x, double y, double width, double height) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(x, y, width, height);
    graphics.clip();
    graphics.clearRect(x, y, width, height);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    double reach = LEAST_SUBJECT_NODE / scale;
    Rectangle2D part =
        new Rectangle2D.Double(
            left + x / scale - reach,
            top + y / scale - reach,
            width / scale + 2 * reach,
            height / scale + 2 * reach);
    List<Item> here = new ArrayList<>();
    for (Item item : items) {
      if (item.distantMark() != null && touches(item.bounds(), part)) {
        here.add(item);
      }
    }
    paint(here, false);
    paint(here, true);
    graphics.restore();
  }

  /** Whether two rectangles meet; true also for rectangles without width or height. */
  private static boolean touches(Rectangle2D a, Rectangle2D b) {
    return a.getMaxX() >= b.getMinX()
        && a.getMinX() <= b.getMaxX()
        && a.getMaxY() >= b.getMinY()
        && a.getMinY() <= b.getMaxY();
  }

  private void paint(List<Item> here, boolean subject) {
    Map<Look, List<Shape>> lines = new LinkedHashMap<>();
    Map<Look, List<Shape>> heads = new LinkedHashMap<>();
    List<Item> nodes = new ArrayList<>();
    for (Item item : here) {
      if (item.distantMark().subject() != subject) {
        continue;
      }
      if (item.key() instanceof ItemKey.NodeKey) {
        nodes.add(item);
        continue;
      }
      for (Mark mark : item.baseMarks()) {
        switch (mark) {
          case Mark.Stroke stroke -> {
            double least = subject ? LEAST_SUBJECT_LINE : LEAST_LINE;
            double width = Math.max(stroke.width() * scale, least);
            lines
                .computeIfAbsent(
                    new Look(stroke.ink(), item.opacity(), width), l -> new ArrayList<>())
                .add(stroke.path());
          }
          case Mark.Fill fill -> {
            Rectangle2D around = fill.bounds();
            if (Math.max(around.getWidth(), around.getHeight()) * scale >= LEAST_HEAD) {
              heads
                  .computeIfAbsent(new Look(fill.ink(), item.opacity(), 0), l -> new ArrayList<>())
                  .add(fill.shape());
            }
          }
        }
      }
    }
    lines.forEach(
        (look, paths) -> {
          graphics.setGlobalAlpha(look.opacity());
          graphics.setStroke(Shapes.color(look.ink()));
          graphics.setLineWidth(look.width());
          graphics.beginPath();
          paths.forEach(this::trace);
          graphics.stroke();
        });
    heads.forEach(
        (look, shapes) -> {
          graphics.setGlobalAlpha(look.opacity());
          graphics.setFill(Shapes.color(look.ink()));
          graphics.beginPath();
          shapes.forEach(this::trace);
          graphics.fill();
        });
    nodes.forEach(this::node);
  }

  private void node(Item item) {
    boolean subject = item.distantMark().subject();
    double least = subject ? LEAST_SUBJECT_NODE : LEAST_NODE;
    Rectangle2D around = item.bounds();
    // On whole pixels: at this size a blurred edge is half of a dot.
    double width = Math.rint(Math.max(around.getWidth() * scale, least));
    double height = Math.rint(Math.max(around.getHeight() * scale, least));
    double x = Math.rint((around.getCenterX() - left) * scale - width / 2);
    double y = Math.rint((around.getCenterY() - top) * scale - height / 2);
    double arc = Math.min(height, 36 * scale);
    graphics.setGlobalAlpha(item.opacity());
    if (height >= OPEN_NODE && item.baseMarks().getFirst() instanceof Mark.Fill fill) {
      graphics.setFill(Shapes.color(fill.ink()));
      graphics.fillRoundRect(x, y, width, height, arc, arc);
      graphics.setStroke(Shapes.color(item.distantMark().ink()));
      double line = subject ? SUBJECT_OUTLINE : 1;
      graphics.setLineWidth(line);
      graphics.strokeRoundRect(x + line / 2, y + line / 2, width - line, height - line, arc, arc);
    } else {
      graphics.setFill(Shapes.color(item.distantMark().ink()));
      graphics.fillRect(x, y, width, height);
    }
  }

  private void trace(Shape shape) {
    double[] c = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      for (int i = 0; i < 6; i += 2) {
        c[i] = (c[i] - left) * scale;
        c[i + 1] = (c[i + 1] - top) * scale;
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> graphics.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> graphics.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> graphics.quadraticCurveTo(c[0], c[1], c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> graphics.bezierCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> graphics.closePath();
      }
    }
  }
}
