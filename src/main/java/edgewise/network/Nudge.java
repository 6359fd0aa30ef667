package edgewise.network;

/**
 * Nielsen's demon (chapter 2): a small Δz is added to one neuron's pre-activation; the predicted
 * change of the cost, δ^l_j Δz, and the actual change.
 *
 * @param neuron whose z is changed, from layer 2
 * @param dz Δz
 * @param predicted δ^l_j Δz
 * @param actual the cost with Δz minus the cost without
 */
public record Nudge(Neuron neuron, double dz, double predicted, double actual) {

  /** Nudges a neuron of a network. */
  public static Nudge of(BackwardPass pass, Neuron neuron, double dz) {
    Network network = pass.forward().network();
    int l = neuron.layer();
    int j = neuron.index();
    // A bias is added to z and to nothing else, so that a nudge of it is a nudge of z.
    Network nudged = network.withBias(l, j, network.bias(l, j) + dz);
    double after = ForwardPass.of(nudged, pass.forward().a(1)).cost(pass.target());
    return new Nudge(neuron, dz, pass.delta(l, j) * dz, after - pass.cost());
  }

  /** The error of the linear prediction: actual − predicted. */
  public double predictionError() {
    return actual - predicted;
  }
}
