package edgewise.ui.network;

/** A direction of keyboard navigation in a picture. */
enum NavigationDirection {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  private final int dx;
  private final int dy;

  NavigationDirection(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** The component to the right. */
  int dx() {
    return dx;
  }

  /** The component downwards. */
  int dy() {
    return dy;
  }
}
