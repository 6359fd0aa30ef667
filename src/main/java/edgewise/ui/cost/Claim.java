package edgewise.ui.cost;

import edgewise.cost.Family;

/** Claims of the article and the books that can be tried. */
enum Claim {
  /** Two inputs, one output: reverse mode is twice as fast. */
  TWICE("twice", 2, Quantity.EDGE_VISITS),
  /** A million inputs: a million times. */
  MILLION("million", 1_000_000, Quantity.PASSES),
  /** Differences for a million weights are a million and one passes, backpropagation two. */
  DIFFERENCES("differences", 1_000_000, Quantity.PASSES),
  /** A hundred million inputs, really executed. */
  GREAT("great", 100_000_000, Quantity.EDGE_VISITS);

  private final String id;
  private final int size;
  private final Quantity quantity;

  Claim(String id, int size, Quantity quantity) {
    this.id = id;
    this.size = size;
    this.quantity = quantity;
  }

  String id() {
    return id;
  }

  /** How many inputs are spoken of. */
  int size() {
    return size;
  }

  /** What the claim is about. */
  Quantity quantity() {
    return quantity;
  }

  /** Whose member shows it. */
  Family family() {
    return Family.FAN_IN;
  }
}
