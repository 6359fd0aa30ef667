package edgewise.ui.canvas;

import javafx.geometry.Bounds;

/**
 * Computes the scale at which a picture fits its pane, between two limits, and the limits of
 * panning. Lengths in px, scales in screen pixels per picture pixel.
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

  /** Sets the scale below which the picture cannot be read. */
  double legible() {
    return legible;
  }

  boolean hasRoom(double width, double height) {
    return width > 2 * margin && height > 2 * margin;
  }

  /**
   * The scale for a part of a picture in a pane.
   *
   * @param read whether it must be readable even if that part is not visible as a whole
   */
  double scale(Bounds part, double width, double height, boolean read) {
    double all =
        Math.min((width - 2 * margin) / part.getWidth(), (height - 2 * margin) / part.getHeight());
    double least = read ? Math.max(smallest, legible) : smallest;
    return Math.clamp(all, least, Math.max(least, largest));
  }

  /**
   * A move along one axis, limited so that the picture's edge stays at the pane's margin; a picture
   * that fits is centred.
   *
   * @param move requested
   * @param at the picture's start on the pane
   * @param picture its length on the screen
   * @param pane its length
   */
  double move(double move, double at, double picture, double pane) {
    if (picture <= pane) {
      return (pane - picture) / 2 - at;
    }
    return Math.clamp(at + move, pane - picture - margin, margin) - at;
  }
}
