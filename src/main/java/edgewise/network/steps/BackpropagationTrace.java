package edgewise.network.steps;

import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import java.util.List;
import java.util.function.Function;

/**
 * The steps of backpropagation of one pass, and the quantities known after every number of steps.
 * Immutable; O(parameters).
 */
public final class BackpropagationTrace {
  private final List<BackpropagationStep> steps;
  private final FirstSteps values;
  private final FirstSteps derivatives;

  /** The trace of steps in this order, all of the same pass. */
  BackpropagationTrace(BackwardPass pass, List<BackpropagationStep> steps) {
    this.steps = List.copyOf(steps);
    this.values = fold(pass.forward().network(), BackpropagationStep::values);
    this.derivatives = fold(pass.forward().network(), BackpropagationStep::derivatives);
  }

  private FirstSteps fold(
      Network network, Function<BackpropagationStep, List<Quantity>> madeKnown) {
    FirstSteps first = new FirstSteps(network);
    for (int k = 1; k <= steps.size(); k++) {
      for (Quantity quantity : madeKnown.apply(steps.get(k - 1))) {
        first.add(quantity, k);
      }
    }
    return first;
  }

  /** The steps. */
  public List<BackpropagationStep> steps() {
    return steps;
  }

  /** The quantities known after a number of steps, from 0. */
  public KnownQuantities known(int position) {
    return new KnownQuantities(this, position);
  }

  /**
   * The step in which a quantity's value becomes known, from 1; 0 for a parameter, which is given;
   * {@link Integer#MAX_VALUE} if there is none.
   */
  public int valueStep(Quantity quantity) {
    boolean given = quantity instanceof Quantity.Weight || quantity instanceof Quantity.Bias;
    return given ? 0 : values.of(quantity.whole());
  }

  /**
   * The step in which ∂C/∂ a quantity becomes known, from 1; {@link Integer#MAX_VALUE} if there is
   * none, as for derivatives by the inputs.
   */
  public int derivativeStep(Quantity quantity) {
    return derivatives.of(quantity.whole());
  }
}
