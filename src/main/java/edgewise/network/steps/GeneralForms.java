package edgewise.network.steps;

import edgewise.network.Activation;
import edgewise.network.Network;

/** A step's equation for any neuron of its layer, in indices, as LaTeX. */
final class GeneralForms {
  private GeneralForms() {}

  static String of(BackpropagationStep step) {
    Network network = step.pass().forward().network();
    int l = step.layer();
    String a = NetworkSymbols.indexed("a", l, "j");
    String z = NetworkSymbols.indexed("z", l, "j");
    return switch (step.equation()) {
      case INPUT -> a + " = x_{j}";
      case PRE_ACTIVATION ->
          z
              + " = \\sum_{k} "
              + NetworkSymbols.weight(l, "j", "k")
              + " \\, "
              + NetworkSymbols.indexed("a", l - 1, "k")
              + " + "
              + NetworkSymbols.indexed("b", l, "j");
      case ACTIVATION -> a + " = " + activation(network.activation(l), l, z);
      case COST_SLOPE ->
          NetworkSymbols.partial("C", a)
              + " = "
              + NetworkSymbols.costSlope(network.cost(), a, "y_{j}");
      case BP1 -> NetworkSymbols.delta(l, "j") + " = " + outputError(network.output(), l, a, z);
      case CANCELLATION -> NetworkSymbols.delta(l, "j") + " = " + cancelled(network, l, a);
      case BP2 ->
          NetworkSymbols.delta(l, "j")
              + " = \\left(\\sum_{k} "
              + NetworkSymbols.weight(l + 1, "k", "j")
              + " \\, "
              + NetworkSymbols.delta(l + 1, "k")
              + "\\right) "
              + NetworkSymbols.slope(network.activation(l), z);
      case BP3 ->
          NetworkSymbols.partial("C", NetworkSymbols.indexed("b", l, "j"))
              + " = "
              + NetworkSymbols.delta(l, "j");
      case BP4 ->
          NetworkSymbols.partial("C", NetworkSymbols.weight(l, "j", "k"))
              + " = "
              + NetworkSymbols.indexed("a", l - 1, "k")
              + " \\, "
              + NetworkSymbols.delta(l, "j");
    };
  }

  private static String activation(Activation f, int l, String z) {
    return f == Activation.SOFTMAX
        ? "\\frac{e^{" + z + "}}{\\sum_{i} e^{" + NetworkSymbols.indexed("z", l, "i") + "}}"
        : NetworkSymbols.applied(f, z);
  }

  private static String outputError(Activation f, int l, String a, String z) {
    String ai = NetworkSymbols.indexed("a", l, "i");
    return f == Activation.SOFTMAX
        ? "\\sum_{i} " + NetworkSymbols.partial("C", ai) + " " + NetworkSymbols.partial(ai, z)
        : NetworkSymbols.partial("C", a) + " \\, " + NetworkSymbols.slope(f, z);
  }

  /**
   * The cancellation to a − y: the factor a (1 − a) of σ′ cancels with the denominator of ∂C/∂a;
   * for softmax 1/a with a.
   */
  private static String cancelled(Network network, int l, String a) {
    String end = " = " + a + " - y_{j}";
    if (network.output() == Activation.SOFTMAX) {
      String ai = NetworkSymbols.indexed("a", l, "i");
      return "\\sum_{i} \\left(-\\frac{y_{i}}{"
          + ai
          + "}\\right) "
          + ai
          + " \\left([i = j] - "
          + a
          + "\\right) = "
          + a
          + " \\sum_{i} y_{i} - y_{j}"
          + end;
    }
    return NetworkSymbols.costSlope(network.cost(), a, "y_{j}")
        + " \\cdot "
        + a
        + " \\left(1 - "
        + a
        + "\\right)"
        + end;
  }
}
