package edgewise.strategy;

import java.math.BigInteger;

/**
 * An amount of work: passes over the graph, visits of edges, multiplications and additions of
 * derivatives. Exact at any size.
 */
public record Work(
    long passes, BigInteger edgeVisits, BigInteger multiplications, BigInteger additions) {

  /** No work. */
  public static final Work NONE = new Work(0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

  /** Work in small numbers. */
  public static Work of(long passes, long edgeVisits, long multiplications, long additions) {
    return (passes | edgeVisits | multiplications | additions) == 0
        ? NONE
        : new Work(
            passes,
            BigInteger.valueOf(edgeVisits),
            BigInteger.valueOf(multiplications),
            BigInteger.valueOf(additions));
  }

  /** This work and the other. */
  public Work plus(Work other) {
    if (other.equals(NONE)) {
      return this;
    }
    return new Work(
        passes + other.passes,
        edgeVisits.add(other.edgeVisits),
        multiplications.add(other.multiplications),
        additions.add(other.additions));
  }

  /** This work without the other, which must be a part of it. */
  public Work minus(Work other) {
    return new Work(
        passes - other.passes,
        edgeVisits.subtract(other.edgeVisits),
        multiplications.subtract(other.multiplications),
        additions.subtract(other.additions));
  }
}
