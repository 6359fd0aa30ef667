package edgewise.cost;

import edgewise.strategy.Mode;
import edgewise.strategy.Work;
import java.math.BigInteger;

/**
 * What one strategy costs on one member of a family.
 *
 * @param family which family
 * @param inputs the size; for a chain the number of stages
 * @param strategy which way to the derivative
 * @param work counted
 * @param paths how many there are
 * @param timing measured, extrapolated, or neither
 */
public record Row(
    Family family, long inputs, Mode strategy, Work work, BigInteger paths, Timing timing) {

  /** What is counted, without a time. */
  public static Row counted(Family family, long inputs, Mode strategy) {
    return new Row(
        family,
        inputs,
        strategy,
        family.work(strategy, inputs),
        family.paths(inputs),
        Timing.COUNTED);
  }

  /** This row with a time. */
  public Row with(Timing timing) {
    return new Row(family, inputs, strategy, work, paths, timing);
  }

  /** Whether multiplications and additions of derivatives are counted. */
  public boolean countsArithmetic() {
    return strategy != Mode.DIFFERENCES;
  }
}
