package edgewise.strategy;

/** The detail of a trace's steps. */
public enum Detail {
  /** A node is one step. */
  NODE,
  /** Every multiplication and every accumulation is a step. */
  EDGE
}
