package edgewise.cost;

import edgewise.strategy.Mode;
import java.util.OptionalDouble;

/**
 * The cost of one strategy on one member of a family.
 *
 * @param size how many inputs; for the chain, which has one, how many stages
 * @param outputs how many outputs
 * @param strategy the mode of differentiation
 * @param count its operations, exact
 * @param seconds how long the whole derivative takes; empty where it is only counted
 * @param measured whether it was executed to its end, rather than extrapolated
 */
public record CostRow(
    Family family,
    long size,
    long outputs,
    Mode strategy,
    FamilyWork count,
    OptionalDouble seconds,
    boolean measured) {
  /** The names of the fields of {@link #line}. */
  public static final String HEAD =
      "family,inputs,outputs,strategy,passes,edgeVisits,multiplications,additions,paths,seconds,"
          + "measured";

  /** Whether multiplications and additions are counted in this mode. */
  public boolean countsArithmetic() {
    return strategy != Mode.DIFFERENCES;
  }

  /** The same row with a time. */
  public CostRow withTime(double took, boolean toTheEnd) {
    return new CostRow(family, size, outputs, strategy, count, OptionalDouble.of(took), toTheEnd);
  }

  /** The row as comma-separated values; unknown values are empty. */
  public String line() {
    String arithmetic =
        countsArithmetic() ? count.work().multiplications() + "," + count.work().additions() : ",";
    return String.join(
        ",",
        family.id(),
        Long.toString(size),
        Long.toString(outputs),
        strategy.id(),
        Long.toString(count.work().passes()),
        count.work().edgeVisits().toString(),
        arithmetic,
        count.paths().toString(),
        seconds.isPresent() ? Double.toString(seconds.getAsDouble()) : "",
        Boolean.toString(measured));
  }
}
