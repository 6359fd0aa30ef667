package edgewise.ui.canvas;

import javafx.geometry.Bounds;

/**
 * How large a picture is shown in its pane, and how far it may be moved there: as large as it fits,
 * between two limits. Lengths in px, scales in screen pixels a picture pixel.
 */
final class Fit {
  private double margin = 24;
  private double smallest = Viewport.SMALLEST;
  private double largest = 1.6;
  private double legible;

  void limits(double least, double most) {
    smallest = least;
    largest = most;
  }

  void margin(double px) {
    margin = px;
  }

  void legible(double scale) {
    legible = scale;
  }

  /** Below this scale nothing can be read. */
  double legible() {
    return legible;
  }

  boolean hasRoom(double width, double height) {
    return width > 2 * margin && height > 2 * margin;
  }

  /**
   * The scale for a part of a picture in a pane.
   *
   * @param read whether it is to be read even if that part is not seen as a whole
   */
  double scale(Bounds part, double width, double height, boolean read) {
    double all =
        Math.min((width - 2 * margin) / part.getWidth(), (height - 2 * margin) / part.getHeight());
    double least = read ? Math.max(smallest, legible) : smallest;
    return Math.clamp(all, least, Math.max(least, largest));
  }

  /**
   * A move along one axis, no further than until the picture's edge is at the pane's margin; what
   * fits is put into the middle.
   *
   * @param move wished for
   * @param at where the picture begins on the pane
   * @param picture how long it is on the screen
   * @param pane how long that is
   */
  double move(double move, double at, double picture, double pane) {
    if (picture <= pane) {
      return (pane - picture) / 2 - at;
    }
    return Math.clamp(at + move, pane - picture - margin, margin) - at;
  }
}
