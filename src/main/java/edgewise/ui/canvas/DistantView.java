package edgewise.ui.canvas;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

/**
 * A figure at a scale too small for text: nodes as dots and edges as lines, large and thick enough
 * to be seen, on canvases with the screen's pixels. Showing another figure repaints only where
 * items differ; panning moves the canvases, which are larger than the viewport. The canvases are
 * tiles, since a changed canvas is copied to the screen as a whole.
 */
final class DistantView extends Group {
  /** Width and height of a canvas, px. */
  private static final int TILE = 192;

  /** The margin of the canvases beyond each side of the pane, in sizes of the pane. */
  private static final double BEYOND = 0.15;

  /** The largest distance by which enlarged dots and lines extend beyond their items, px. */
  private static final double SPREAD = 6;

  private List<Item> items = List.of();
  private final List<Rectangle2D> stale = new ArrayList<>();
  private boolean blank = true;
  private double scale = 1;
  private double left;
  private double top;
  private double width;
  private double height;

  DistantView() {
    setManaged(false);
    setAutoSizeChildren(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Sets the figure; {@link #update} paints it. */
  @SuppressWarnings("ReferenceEquality") // the drawing keeps its items
  void setFigure(Figure figure) {
    List<Item> next = figure.items();
    if (next.size() != items.size()) {
      blank = true;
    }
    for (int i = 0; i < next.size() && !blank; i++) {
      if (next.get(i) != items.get(i) && (isSeen(next.get(i)) || isSeen(items.get(i)))) {
        stale.add(items.get(i).bounds());
        stale.add(next.get(i).bounds());
        // Painting everything is as fast then.
        blank = stale.size() > 64;
      }
    }
    items = next;
  }

  private static boolean isSeen(Item item) {
    return item.distantMark() != null;
  }

  /**
   * Paints the visible parts that are not on the canvases yet, and moves the canvases with the
   * viewport.
   */
  void update(Viewport viewport) {
    if (viewport.getWidth() <= 0 || viewport.getHeight() <= 0) {
      return;
    }
    Bounds seen = viewport.visible();
    tile(
        Math.ceil(viewport.getWidth() * (1 + 2 * BEYOND)),
        Math.ceil(viewport.getHeight() * (1 + 2 * BEYOND)));
    if (blank
        || scale != viewport.scale()
        || !reaches(seen, viewport.pictureWidth(), viewport.pictureHeight())) {
      scale = viewport.scale();
      // So that the canvases begin with a whole pixel of the pane.
      left = viewport.inPicture(-Math.rint(viewport.getWidth() * BEYOND), 0).getX();
      top = viewport.inPicture(0, -Math.rint(viewport.getHeight() * BEYOND)).getY();
      blank = true;
    }
    setLayoutX(Math.rint((left - seen.getMinX()) * scale));
    setLayoutY(Math.rint((top - seen.getMinY()) * scale));
    paint();
  }

  private void tile(double wide, double high) {
    if (wide == width && high == height) {
      return;
    }
    width = wide;
    height = high;
    blank = true;
    List<Canvas> tiles = new ArrayList<>();
    for (double y = 0; y < height; y += TILE) {
      for (double x = 0; x < width; x += TILE) {
        Canvas tile = new Canvas(Math.min(TILE, width - x), Math.min(TILE, height - y));
        tile.relocate(x, y);
        tiles.add(tile);
      }
    }
    getChildren().setAll(tiles);
  }

  /** Whether the canvases cover the visible part of the picture. */
  private boolean reaches(Bounds seen, double pictureWidth, double pictureHeight) {
    return left <= Math.max(seen.getMinX(), 0)
        && top <= Math.max(seen.getMinY(), 0)
        && left + width / scale >= Math.min(seen.getMaxX(), pictureWidth)
        && top + height / scale >= Math.min(seen.getMaxY(), pictureHeight);
  }

  private void paint() {
    if (blank) {
      paint(0, 0, width, height);
    } else {
      for (Rectangle2D place : DirtyRegions.of(stale)) {
        paint(
            Math.floor((place.getMinX() - left) * scale - SPREAD),
            Math.floor((place.getMinY() - top) * scale - SPREAD),
            Math.ceil((place.getMaxX() - left) * scale + SPREAD),
            Math.ceil((place.getMaxY() - top) * scale + SPREAD));
      }
    }
    blank = false;
    stale.clear();
  }

  /** Repaints a part on all canvases that it lies on; px from the corner of the first. */
  private void paint(double fromX, double fromY, double toX, double toY) {
    for (Node child : getChildren()) {
      Canvas tile = (Canvas) child;
      double x = Math.max(0, fromX - tile.getLayoutX());
      double y = Math.max(0, fromY - tile.getLayoutY());
      double right = Math.min(tile.getWidth(), toX - tile.getLayoutX());
      double bottom = Math.min(tile.getHeight(), toY - tile.getLayoutY());
      if (right > x && bottom > y) {
        new DistantBrush(
                tile.getGraphicsContext2D(),
                scale,
                left + tile.getLayoutX() / scale,
                top + tile.getLayoutY() / scale)
            .paint(items, x, y, right - x, bottom - y);
      }
    }
  }

  /**
   * The node or, if there is none, the edge at a point of the picture; null if there is neither.
   */
  ItemKey keyAt(double x, double y) {
    double near = SPREAD / 2 / scale;
    ItemKey found = null;
    double nearest = near;
    for (Item item : items) {
      Rectangle2D around = item.bounds();
      if (isSeen(item)
          && x >= around.getMinX() - near
          && x <= around.getMaxX() + near
          && y >= around.getMinY() - near
          && y <= around.getMaxY() + near) {
        if (item.key() instanceof ItemKey.NodeKey) {
          return item.key();
        }
        double distance = HitDistance.distance(item, x, y, 1 / scale);
        if (item.key() instanceof ItemKey.EdgeKey && distance < nearest) {
          found = item.key();
          nearest = distance;
        }
      }
    }
    return found;
  }
}
