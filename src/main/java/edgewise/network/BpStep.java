package edgewise.network;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of backpropagation: one equation for one neuron. What is known after it follows from the
 * order of the steps.
 *
 * @param equation which
 * @param layer of the neuron, from 1
 * @param neuron the row that is worked out, from 1; 0 for the whole input
 */
public record BpStep(Equation equation, int layer, int neuron) {

  /** All steps of a network, in order. */
  public static List<BpStep> all(Network network) {
    int last = network.depth();
    List<BpStep> steps = new ArrayList<>();
    steps.add(new BpStep(Equation.INPUT, 1, 0));
    for (int l = 2; l <= last; l++) {
      layer(steps, network, l, Equation.FORWARD);
    }
    layer(steps, network, last, Equation.BP1);
    for (int l = last - 1; l >= 2; l--) {
      layer(steps, network, l, Equation.BP2);
    }
    for (int l = 2; l <= last; l++) {
      layer(steps, network, l, Equation.BP3);
      layer(steps, network, l, Equation.BP4);
    }
    return steps;
  }

  private static void layer(List<BpStep> steps, Network network, int l, Equation equation) {
    for (int j = 1; j <= network.size(l); j++) {
      steps.add(new BpStep(equation, l, j));
    }
  }

  /** The step of the algorithm. */
  public Stage stage() {
    return equation.stage();
  }

  /** Whether another step is of the same equation and the same layer. */
  public boolean isBeside(BpStep other) {
    return equation == other.equation && layer == other.layer;
  }

  /** Whether z^l_j and a^l_j are known. */
  public boolean knowsActivation(int l, int j) {
    return l == 1
        || stage() != Stage.INPUT
            && (stage() != Stage.FEEDFORWARD || l < layer || l == layer && j <= neuron);
  }

  /** Whether δ^l_j is known. */
  public boolean knowsError(int l, int j) {
    return switch (stage()) {
      case INPUT, FEEDFORWARD -> false;
      case OUTPUT_ERROR -> l == layer && j <= neuron;
      case BACKPROPAGATE -> l > layer || l == layer && j <= neuron;
      case OUTPUT -> true;
    };
  }

  /** Whether ∂C/∂b^l_j is known. */
  public boolean knowsBiasGradient(int l, int j) {
    return stage() == Stage.OUTPUT
        && (l < layer || l == layer && (equation == Equation.BP4 || j <= neuron));
  }

  /** Whether ∂C/∂w^l_jk is known for all k. */
  public boolean knowsWeightGradient(int l, int j) {
    return stage() == Stage.OUTPUT
        && (l < layer || l == layer && equation == Equation.BP4 && j <= neuron);
  }
}
