package edgewise.network;

/**
 * A part of an expanded network as it is looked at: a node of the graph, or several in one.
 *
 * @param id the node's name; for several in one a name no node has
 * @param role what it is
 * @param layer whose, from 1; the cost's is one more than the last
 * @param neuron whose, from 1; 0 for a whole layer's
 * @param definition what is written on it, in LaTeX
 * @param value its number; NaN for a layer, which has none
 * @param symbol of its derivative, in LaTeX; empty for a layer, which has none
 * @param adjoint ∂C/∂ it
 */
public record Part(
    String id,
    Role role,
    int layer,
    int neuron,
    String definition,
    double value,
    String symbol,
    double adjoint) {

  /** Whether its value is known after a step. */
  public boolean knowsValue(BpStep step) {
    return switch (role) {
      case INPUT, WEIGHT, BIAS -> true;
      case LAYER -> false;
      case COST -> step.stage().compareTo(Stage.OUTPUT_ERROR) >= 0;
      default -> step.knowsActivation(layer, neuron);
    };
  }

  /** Whether its derivative is known after a step. */
  public boolean knowsAdjoint(BpStep step) {
    return switch (role) {
      case LAYER, INPUT -> false;
      case COST -> step.stage().compareTo(Stage.OUTPUT_ERROR) >= 0;
      case WEIGHT -> step.knowsWeightGradient(layer, neuron);
      case BIAS -> step.knowsBiasGradient(layer, neuron);
      default -> step.knowsError(layer, neuron);
    };
  }

  /** Whether the step is about it. */
  public boolean isSubject(BpStep step) {
    return switch (step.equation()) {
      case INPUT -> role == Role.INPUT;
      case FORWARD ->
          layer == step.layer()
              && neuron == step.neuron()
              && (role == Role.SUM || role == Role.ACTIVATION || role == Role.NEURON);
      case BP1, BP2 ->
          layer == step.layer()
              && neuron == step.neuron()
              && (role == Role.SUM || role == Role.NEURON);
      case BP3 -> layer == step.layer() && neuron == step.neuron() && role == Role.BIAS;
      case BP4 -> layer == step.layer() && neuron == step.neuron() && role == Role.WEIGHT;
    };
  }
}
