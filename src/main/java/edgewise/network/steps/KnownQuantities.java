package edgewise.network.steps;

import edgewise.network.Quantity;
import java.util.Optional;

/**
 * The quantities known after a number of steps of backpropagation: the parameters, which are given,
 * and those that became known in the steps taken. Views leave the others empty.
 *
 * @param trace of the steps
 * @param position the number of steps taken
 */
public record KnownQuantities(BackpropagationTrace trace, int position) {
  /** Checks that the trace has this number of steps. */
  public KnownQuantities {
    if (position < 0 || position > trace.steps().size()) {
      throw new IndexOutOfBoundsException(position + " of " + trace.steps().size() + " steps");
    }
  }

  /** The last step taken; empty before the first. */
  public Optional<BackpropagationStep> step() {
    return position == 0 ? Optional.empty() : Optional.of(trace.steps().get(position - 1));
  }

  /** Whether a quantity's value is known. */
  public boolean hasValue(Quantity quantity) {
    return trace.valueStep(quantity) <= position;
  }

  /** Whether ∂C/∂ a quantity is known; for z it is δ. */
  public boolean hasDerivative(Quantity quantity) {
    return trace.derivativeStep(quantity) <= position;
  }
}
