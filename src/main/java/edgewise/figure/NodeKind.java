package edgewise.figure;

/** The kind of network parameter that a node stands for, where that has a colour of its own. */
public enum NodeKind {
  /** A weight. */
  WEIGHT,
  /** A bias. */
  BIAS;

  /** The colour in a theme. */
  public Accent accent(Theme theme) {
    return this == WEIGHT ? theme.hues().weights() : theme.hues().biases();
  }
}
