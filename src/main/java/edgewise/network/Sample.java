package edgewise.network;

import java.util.Arrays;

/**
 * One input and what its output should be.
 *
 * @param input as many numbers as the first layer has neurons; not to be changed
 * @param target as many numbers as the last layer has neurons; not to be changed
 */
public record Sample(double[] input, double[] target) {
  /** Copies the numbers. */
  public Sample {
    input = input.clone();
    target = target.clone();
  }

  /** What a network makes of the sample, and the way back. */
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
