package edgewise.strategy;

import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * A race of five strategies to one gradient: at every tick each does one unit of work, which is an
 * edge visited, a multiplication or an addition, so that the cheaper finish first. Values and local
 * partials are given to all; the clock starts after them. Immutable.
 */
public final class Race {
  private final List<Lane> lanes;

  private Race(List<Lane> lanes) {
    this.lanes = List.copyOf(lanes);
  }

  /** The race for a target; computes all steps of all strategies. */
  public static Race of(Target target) {
    return new Race(
        List.of(
            Lane.of(new PathSum(), target),
            Lane.of(new ForwardMode(), target),
            Lane.of(new ReverseMode(), target),
            Lane.of(new MergedPaths(), target),
            Lane.of(new FiniteDifferences(), target)));
  }

  /** Path sum, forward, reverse, merged, differences. */
  public List<Lane> lanes() {
    return lanes;
  }

  /** The tick at which the last of them finishes. */
  public BigInteger length() {
    return lanes.stream().map(Lane::length).max(BigInteger::compareTo).orElseThrow();
  }

  /** The rank of a lane, from 1; equally long lanes share it. */
  public int rank(Lane lane) {
    return 1
        + Math.toIntExact(
            lanes.stream().filter(l -> l.length().compareTo(lane.length()) < 0).count());
  }

  /**
   * The deviation of a lane's gradient from reverse mode's: the largest |difference| / max(1,
   * |value|) over all entries; NaN against NaN counts as 0.
   */
  public double deviation(Lane lane) {
    Map<Node, Double> reference = lanes.get(2).gradient();
    double most = 0;
    for (Map.Entry<Node, Double> entry : lane.gradient().entrySet()) {
      double expected = reference.get(entry.getKey());
      double actual = entry.getValue();
      if (Double.compare(expected, actual) != 0 && expected != actual) {
        double off = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
        most = Double.isNaN(off) ? Double.POSITIVE_INFINITY : Math.max(most, off);
      }
    }
    return most;
  }

  /**
   * Whether a lane's gradient agrees with reverse mode's; differences may have a truncation error.
   */
  public boolean agrees(Lane lane) {
    return deviation(lane) <= (lane.trace().mode() == Mode.DIFFERENCES ? 1e-4 : 1e-9);
  }
}
