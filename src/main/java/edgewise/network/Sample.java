package edgewise.network;

import java.util.Arrays;

/**
 * A training sample: an input and its target, of the sizes of a network's first and last layer.
 * Immutable.
 */
public final class Sample {
  private final double[] input;
  private final double[] target;

  /** Copies the numbers. */
  public Sample(double[] input, double[] target) {
    this.input = input.clone();
    this.target = target.clone();
  }

  /** The numbers of the input. */
  public double[] input() {
    return input.clone();
  }

  /** The numbers of the target. */
  public double[] target() {
    return target.clone();
  }

  /** Both passes of the sample through a network. */
  public BackwardPass through(Network network) {
    return BackwardPass.of(ForwardPass.of(network, input), target);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sample s
        && Arrays.equals(input, s.input)
        && Arrays.equals(target, s.target);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(input) + Arrays.hashCode(target);
  }

  @Override
  public String toString() {
    return Arrays.toString(input) + " → " + Arrays.toString(target);
  }
}
