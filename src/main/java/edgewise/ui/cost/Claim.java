package edgewise.ui.cost;

import edgewise.cost.Family;
import edgewise.cost.FanIn;
import java.util.Locale;

/** What the article and the books say of backpropagation's price, each to be looked at in a chart. */
enum Claim {
  /** e = (a+b)(b+1): twice as fast. */
  TWICE(new FanIn(), Measure.PASSES, 2),
  /** A million inputs: a million times as fast. */
  MILLION(new FanIn(), Measure.EDGE_VISITS, 1_000_000),
  /** One-sided differences: a million and one passes against two. */
  DIFFERENCES(new FanIn(), Measure.PASSES, 1_000_000),
  /** 10^8 inputs in one pass, run. */
  HUNDRED_MILLION(new FanIn(), Measure.TIME, 100_000_000);

  private final Family family;
  private final Measure measure;
  private final long inputs;

  Claim(Family family, Measure measure, long inputs) {
    this.family = family;
    this.measure = measure;
    this.inputs = inputs;
  }

  /** In resources. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Family family() {
    return family;
  }

  Measure measure() {
    return measure;
  }

  long inputs() {
    return inputs;
  }
}
