package edgewise.network.steps;

import edgewise.network.Quantity;
import java.util.Optional;

/**
 * What is known after a number of steps of backpropagation, so that a view leaves the rest empty:
 * the parameters, which are given, and what any of the steps taken has made known. What is known
 * stays known.
 *
 * @param trace whose steps are taken
 * @param position how many of them: 0 is before the first
 */
public record KnownQuantities(BackpropagationTrace trace, int position) {
  /** Checks that there are as many steps. */
  public KnownQuantities {
    if (position < 0 || position > trace.steps().size()) {
      throw new IndexOutOfBoundsException(position + " of " + trace.steps().size() + " steps");
    }
  }

  /** The last step taken; empty before the first. */
  public Optional<BackpropagationStep> step() {
    return position == 0 ? Optional.empty() : Optional.of(trace.steps().get(position - 1));
  }

  /** Whether a quantity has its value. */
  public boolean hasValue(Quantity quantity) {
    return trace.valueStep(quantity) <= position;
  }

  /** Whether ∂C/∂ a quantity is known; for z it is δ. */
  public boolean hasDerivative(Quantity quantity) {
    return trace.derivativeStep(quantity) <= position;
  }
}
