package edgewise.layout;

/** Which way a picture grows, from the inputs to the outputs. */
public enum Direction {
  /** Inputs at the bottom, outputs on top. */
  UP,
  /** Inputs at the left, outputs at the right. */
  RIGHT
}
