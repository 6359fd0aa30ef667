package edgewise.strategy;

/** How fine the steps of a trace are. */
public enum Detail {
  /** A node is one step. */
  NODE,
  /** Every multiplication and every accumulation is a step. */
  EDGE
}
