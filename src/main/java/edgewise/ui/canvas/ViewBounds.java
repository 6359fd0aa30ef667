package edgewise.ui.canvas;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** Bounds of parts of a picture in a viewport. */
public final class ViewBounds {
  private ViewBounds() {}

  /** Whether a part of the picture fits into the viewport at the current scale. */
  public static boolean fits(Viewport viewport, Bounds part) {
    return part.getWidth() * viewport.scale() <= viewport.getWidth()
        && part.getHeight() * viewport.scale() <= viewport.getHeight();
  }

  /** The smallest bounds that contain all given ones, of which there must be at least one. */
  public static Bounds union(List<Bounds> parts) {
    double left = parts.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
    double top = parts.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
    double right = parts.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
    double bottom = parts.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
    return new BoundingBox(left, top, right - left, bottom - top);
  }
}
