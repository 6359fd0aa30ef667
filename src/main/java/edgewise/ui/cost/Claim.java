package edgewise.ui.cost;

import edgewise.cost.Family;

/** Claims of the article and the books about costs, which the user can test in the lab. */
enum Claim {
  /** Two inputs, one output: reverse mode is twice as fast. */
  TWICE("twice", 2, CostQuantity.EDGE_VISITS),
  /** A million inputs: a million times. */
  MILLION("million", 1_000_000, CostQuantity.PASSES),
  /** Differences for a million weights are a million and one passes, backpropagation two. */
  DIFFERENCES("differences", 1_000_000, CostQuantity.PASSES),
  /** A hundred million inputs, really executed. */
  GREAT("great", 100_000_000, CostQuantity.EDGE_VISITS);

  private final String id;
  private final int size;
  private final CostQuantity quantity;

  Claim(String id, int size, CostQuantity quantity) {
    this.id = id;
    this.size = size;
    this.quantity = quantity;
  }

  String id() {
    return id;
  }

  /** The number of inputs in the claim. */
  int size() {
    return size;
  }

  /** The quantity that the claim compares. */
  CostQuantity quantity() {
    return quantity;
  }

  /** The family with a function that shows the claim. */
  Family family() {
    return Family.FAN_IN;
  }
}
