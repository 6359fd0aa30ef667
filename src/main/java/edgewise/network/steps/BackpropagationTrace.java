package edgewise.network.steps;

import edgewise.network.BackwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import java.util.List;
import java.util.function.Function;

/**
 * Backpropagation of one pass step by step, and what is known after every number of steps. It is
 * found by going over the steps once: with each, what it makes known is known from then on.
 * Immutable; O(parameters).
 */
public final class BackpropagationTrace {
  private final List<BackpropagationStep> steps;
  private final FirstSteps values;
  private final FirstSteps derivatives;

  /** The trace of steps in that order, which all tell the same pass. */
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

  /** What is known after so many steps, from 0. */
  public KnownQuantities known(int position) {
    return new KnownQuantities(this, position);
  }

  /**
   * With which step a quantity gets its value, from 1; 0 for a parameter, which is given. {@link
   * Integer#MAX_VALUE} if with none.
   */
  public int valueStep(Quantity quantity) {
    boolean given = quantity instanceof Quantity.Weight || quantity instanceof Quantity.Bias;
    return given ? 0 : values.of(quantity.whole());
  }

  /**
   * With which step ∂C/∂ a quantity becomes known, from 1. {@link Integer#MAX_VALUE} if with none,
   * as the derivatives by the inputs, which nobody asks for.
   */
  public int derivativeStep(Quantity quantity) {
    return derivatives.of(quantity.whole());
  }
}
