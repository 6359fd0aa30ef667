package edgewise.ui.network;

/** Which way somebody walks through a picture with the keyboard. */
enum Heading {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  private final int dx;
  private final int dy;

  Heading(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** To the right. */
  int dx() {
    return dx;
  }

  /** Down. */
  int dy() {
    return dy;
  }
}
