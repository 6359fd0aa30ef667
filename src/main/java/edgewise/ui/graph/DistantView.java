package edgewise.ui.graph;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.Key;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;

/**
 * A figure from afar, where nothing written could be read: nodes as dots and edges as lines, both
 * as large and as thick on the screen as the eye needs, on one canvas in the screen's own pixels.
 * Showing another figure paints only where items differ from those before; moving the picture moves
 * the canvas, which reaches beyond what is seen.
 */
final class DistantView extends Canvas {
  /** How far the canvas reaches beyond each side of the pane, of the pane's size. */
  private static final double BEYOND = 0.15;

  /** Dots and lines that are enlarged reach out of their items by less than that, px. */
  private static final double SPREAD = 6;

  private List<Item> items = List.of();
  private final List<Rectangle2D> stale = new ArrayList<>();
  private boolean blank = true;
  private double scale = 1;
  private double left;
  private double top;

  DistantView() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Takes a figure in place of the one before; {@link #look} paints it. */
  @SuppressWarnings("ReferenceEquality") // the drawing keeps its items
  void take(Figure figure) {
    List<Item> next = figure.items();
    if (next.size() != items.size()) {
      blank = true;
    }
    for (int i = 0; i < next.size() && !blank; i++) {
      if (next.get(i) != items.get(i) && (isSeen(next.get(i)) || isSeen(items.get(i)))) {
        stale.add(items.get(i).bounds());
        stale.add(next.get(i).bounds());
        // So many are as quickly painted all at once.
        blank = stale.size() > 64;
      }
    }
    items = next;
  }

  private static boolean isSeen(Item item) {
    return item.afar() != null;
  }

  /** Paints what is not on the canvas yet of what the viewport shows. */
  void look(Viewport viewport) {
    if (viewport.getWidth() <= 0 || viewport.getHeight() <= 0) {
      return;
    }
    double width = Math.ceil(viewport.getWidth() * (1 + 2 * BEYOND));
    double height = Math.ceil(viewport.getHeight() * (1 + 2 * BEYOND));
    Bounds seen = viewport.visible();
    if (width != getWidth()
        || height != getHeight()
        || scale != viewport.scale()
        || !reaches(seen, viewport.pictureWidth(), viewport.pictureHeight())) {
      setWidth(width);
      setHeight(height);
      scale = viewport.scale();
      // So that the canvas begins with a whole pixel of the pane.
      left = viewport.inPicture(-Math.rint(viewport.getWidth() * BEYOND), 0).getX();
      top = viewport.inPicture(0, -Math.rint(viewport.getHeight() * BEYOND)).getY();
      blank = true;
    }
    relocate(
        Math.rint((left - seen.getMinX()) * scale), Math.rint((top - seen.getMinY()) * scale));
    paint();
  }

  /** Whether the canvas holds all that can be seen of the picture. */
  private boolean reaches(Bounds seen, double width, double height) {
    return left <= Math.max(seen.getMinX(), 0)
        && top <= Math.max(seen.getMinY(), 0)
        && left + getWidth() / scale >= Math.min(seen.getMaxX(), width)
        && top + getHeight() / scale >= Math.min(seen.getMaxY(), height);
  }

  private void paint() {
    DistantBrush brush = new DistantBrush(getGraphicsContext2D(), scale, left, top);
    if (blank) {
      brush.paint(items, 0, 0, getWidth(), getHeight());
    } else {
      for (Rectangle2D place : Patches.of(stale)) {
        double x = Math.max(0, Math.floor((place.getMinX() - left) * scale - SPREAD));
        double y = Math.max(0, Math.floor((place.getMinY() - top) * scale - SPREAD));
        double right = Math.min(getWidth(), Math.ceil((place.getMaxX() - left) * scale + SPREAD));
        double bottom = Math.min(getHeight(), Math.ceil((place.getMaxY() - top) * scale + SPREAD));
        if (right > x && bottom > y) {
          brush.paint(items, x, y, right - x, bottom - y);
        }
      }
    }
    blank = false;
    stale.clear();
  }

  /**
   * The thing at a point of the picture: the node there, else the line that runs there; null where
   * there is neither.
   */
  Key keyAt(double x, double y) {
    double near = SPREAD / 2 / scale;
    Key found = null;
    double nearest = near;
    for (Item item : items) {
      Rectangle2D around = item.bounds();
      if (isSeen(item)
          && x >= around.getMinX() - near
          && x <= around.getMaxX() + near
          && y >= around.getMinY() - near
          && y <= around.getMaxY() + near) {
        if (item.key() instanceof Key.NodeKey) {
          return item.key();
        }
        double distance = Strokes.distance(item, x, y, 1 / scale);
        if (item.key() instanceof Key.EdgeKey && distance < nearest) {
          found = item.key();
          nearest = distance;
        }
      }
    }
    return found;
  }
}
