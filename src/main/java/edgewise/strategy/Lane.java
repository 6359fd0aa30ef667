package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One strategy in a {@link Race}: its trace, and the tick at which each of its steps is done. A
 * sweep's edge visits are spread over the steps that touch the edges, so that it moves evenly; the
 * total is that of the strategy's counters.
 */
public final class Lane {
  private final Trace trace;
  private final int start;
  private final List<BigInteger> due;
  private final Map<Node, Double> gradient;

  private Lane(Trace trace, int start, List<BigInteger> due) {
    this.trace = trace;
    this.start = start;
    this.due = due;
    this.gradient = trace.last().gradient();
  }

  static Lane of(Strategy strategy, Target target) {
    Trace trace = strategy.trace(target, Detail.EDGE);
    List<Step> steps = trace.steps();
    int start = 0;
    while (start < steps.size() && isGiven(steps.get(start))) {
      start++;
    }
    return new Lane(trace, start, due(steps, start));
  }

  private static boolean isGiven(Step step) {
    return step.phase() == Phase.EVALUATE || step.phase() == Phase.PARTIALS;
  }

  private static List<BigInteger> due(List<Step> steps, int start) {
    List<BigInteger> due = new ArrayList<>();
    BigInteger clock = BigInteger.ZERO;
    long visits = 0;
    Set<Edge> touched = new HashSet<>();
    for (int i = start; i < steps.size(); i++) {
      Step step = steps.get(i);
      BigInteger units = step.work().multiplications().add(step.work().additions());
      if (step instanceof Step.Seed) {
        visits = step.work().edgeVisits().longValueExact();
        touched.clear();
      } else {
        units = units.add(step.work().edgeVisits());
        long fresh = step.edges().stream().filter(touched::add).count();
        boolean last = i + 1 == steps.size() || steps.get(i + 1) instanceof Step.Seed;
        long taken = last ? visits : Math.min(visits, fresh);
        units = units.add(BigInteger.valueOf(taken));
        visits -= taken;
      }
      clock = clock.add(units);
      due.add(clock);
    }
    return List.copyOf(due);
  }

  /** The strategy's steps, in fine detail. */
  public Trace trace() {
    return trace;
  }

  /** Its length in ticks: edge visits plus multiplications plus additions. */
  public BigInteger length() {
    return due.isEmpty() ? BigInteger.ZERO : due.getLast();
  }

  /** Whether it has finished after that many ticks. */
  public boolean isFinished(BigInteger ticks) {
    return length().compareTo(ticks) <= 0;
  }

  /** The units of work done after that many ticks. */
  public BigInteger done(BigInteger ticks) {
    return length().min(ticks);
  }

  /** The number of its trace's steps done after that many ticks. */
  public int position(BigInteger ticks) {
    int low = 0;
    int high = due.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (due.get(middle).compareTo(ticks) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return start + low;
  }

  /** The frame after that many ticks. */
  public Frame frame(BigInteger ticks) {
    return trace.frame(position(ticks));
  }

  /** The gradient at its end. */
  public Map<Node, Double> gradient() {
    return gradient;
  }
}
