package edgewise.graph;

/**
 * A point where a function has no single derivative, and the convention that this program uses
 * there.
 *
 * <p>The conventions are those of the common automatic differentiation systems.
 */
public enum Kink {
  /** abs′(0) = 0. */
  ABS_AT_ZERO,
  /** relu′(0) = 0. */
  RELU_AT_ZERO,
  /** leakyrelu′(0) is the slope of the negative side, 0.01. */
  LEAKY_RELU_AT_ZERO,
  /** min and max of equal operands: the first operand gets the derivative. */
  TIE_FIRST,
  /** The partials of hypot(0, 0) are taken as 0. */
  HYPOT_AT_ZERO
}
