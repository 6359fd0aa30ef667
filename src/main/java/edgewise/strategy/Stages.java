package edgewise.strategy;

import java.math.BigInteger;

/**
 * A chain of m stages with k parallel edges each, the graph on which enumerating explodes: k^m
 * paths against k · m edges. Everything is counted by formula, at any size.
 *
 * @param stages m, at least 1
 * @param edges k, at least 1
 */
public record Stages(int stages, int edges) {

  /** Checks that both are at least 1. */
  public Stages {
    if (stages < 1 || edges < 1) {
      throw new IllegalArgumentException(stages + " stages of " + edges + " edges");
    }
  }

  /** k^m. */
  public BigInteger paths() {
    return BigInteger.valueOf(edges).pow(stages);
  }

  /**
   * The work of walking all paths: m · k^m edges, (m − 1) k^m multiplications, k^m − 1 additions.
   */
  public Work walked() {
    BigInteger paths = paths();
    return new Work(
        1,
        paths.multiply(BigInteger.valueOf(stages)),
        paths.multiply(BigInteger.valueOf(stages - 1L)),
        paths.subtract(BigInteger.ONE));
  }

  /** The work of a sweep: k · m edges, m − 1 multiplications, (k − 1) m additions. */
  public Work merged() {
    return Work.of(1, (long) edges * stages, stages - 1L, (edges - 1L) * stages);
  }

  /** The chain as a program, every edge carrying 1: Z's derivative is the number of paths. */
  public String program() {
    StringBuilder text = new StringBuilder("X0 = 1\n");
    for (int i = 0; i < stages; i++) {
      text.append("X").append(i).append(" -> X").append(i + 1).append(" : 1");
      text.append(", 1".repeat(edges - 1)).append('\n');
    }
    return text.toString();
  }
}
