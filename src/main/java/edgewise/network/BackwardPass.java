package edgewise.network;

/**
 * Backpropagation of one sample in matrix form, after Nielsen, chapter 2. O(weights).
 *
 * <ul>
 *   <li>BP1: δ^L = ∇_a C ⊙ f′(z^L), or a^L − y where cost and activation cancel to that;
 *   <li>BP2: δ^l = ((W^{l+1})ᵀ δ^{l+1}) ⊙ f′(z^l);
 *   <li>BP3: ∂C/∂b^l = δ^l;
 *   <li>BP4: ∂C/∂W^l = δ^l (a^{l−1})ᵀ.
 * </ul>
 */
public final class BackwardPass {
  private final ForwardPass forward;
  private final double[] target;
  private final double[][] delta;

  private BackwardPass(ForwardPass forward, double[] target) {
    Network network = forward.network();
    int last = network.depth();
    this.forward = forward;
    this.target = target.clone();
    this.delta = new double[last - 1][];
    for (int l = last; l >= 2; l--) {
      delta[l - 2] = new double[network.size(l)];
      if (l == last) {
        network
            .cost()
            .outputError(network.output(), forward.z(l), forward.a(l), target, delta[l - 2]);
      } else {
        double[] back = new double[network.size(l)];
        MatrixLoops.transposed(network.weights(l + 1), delta[l - 1], back);
        network.activation(l).pullBack(forward.z(l), forward.a(l), back, delta[l - 2]);
      }
    }
  }

  /**
   * The backward pass for a target.
   *
   * @throws IllegalArgumentException if its size is not that of the last layer
   */
  public static BackwardPass of(ForwardPass forward, double... target) {
    if (target.length != forward.network().size(forward.network().depth())) {
      throw new IllegalArgumentException(target.length + " targets for " + forward.network());
    }
    return new BackwardPass(forward, target);
  }

  /** The forward pass of the same sample. */
  public ForwardPass forward() {
    return forward;
  }

  /** The target y, the desired outputs. */
  public double[] target() {
    return target.clone();
  }

  /** The cost. */
  public double cost() {
    return forward.cost(target);
  }

  /** δ^l = ∂C/∂z^l, from layer 2. */
  public double[] delta(int layer) {
    return delta[layer - 2].clone();
  }

  /** δ^l_j = ∂C/∂z^l_j. */
  public double delta(int layer, int j) {
    return delta[layer - 2][j - 1];
  }

  /** ∂C/∂w^l_jk = a^{l−1}_k δ^l_j. */
  public double weightGradient(int l, int j, int k) {
    return forward.activation(l - 1, k) * delta(l, j);
  }

  /** ∂C/∂b^l_j = δ^l_j. */
  public double biasGradient(int l, int j) {
    return delta(l, j);
  }

  /** ∂C/∂W^l = δ^l (a^{l−1})ᵀ, as rows. */
  public double[][] weightGradient(int l) {
    Network network = forward.network();
    double[] flat = new double[network.weights(l).length];
    MatrixLoops.outer(delta[l - 2], forward.a(l - 1), flat);
    return MatrixLoops.rows(flat, network.size(l), network.size(l - 1));
  }

  /** The Euclidean norm of layer l's gradient, weights and biases together. */
  public double gradientNorm(int l) {
    return norm(delta[l - 2]) * Math.hypot(norm(forward.a(l - 1)), 1);
  }

  private static double norm(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each * each;
    }
    return Math.sqrt(sum);
  }
}
