package edgewise.network;

/** A step's equation for any neuron of its layer, in indices, as LaTeX. */
final class GeneralForms {
  private GeneralForms() {}

  static String of(BackpropagationStep step) {
    Network network = step.pass().forward().network();
    int l = step.layer();
    String a = Letters.indexed("a", l, "j");
    String z = Letters.indexed("z", l, "j");
    return switch (step.equation()) {
      case INPUT -> a + " = x_{j}";
      case PRE_ACTIVATION ->
          z
              + " = \\sum_{k} "
              + Letters.weight(l, "j", "k")
              + " \\, "
              + Letters.indexed("a", l - 1, "k")
              + " + "
              + Letters.indexed("b", l, "j");
      case ACTIVATION -> a + " = " + activation(network.activation(l), l, z);
      case COST_SLOPE ->
          Letters.partial("C", a) + " = " + Letters.costSlope(network.cost(), a, "y_{j}");
      case BP1 -> Letters.delta(l, "j") + " = " + outputError(network.output(), l, a, z);
      case CANCELLATION -> Letters.delta(l, "j") + " = " + cancelled(network, l, a);
      case BP2 ->
          Letters.delta(l, "j")
              + " = \\left(\\sum_{k} "
              + Letters.weight(l + 1, "k", "j")
              + " \\, "
              + Letters.delta(l + 1, "k")
              + "\\right) "
              + Letters.slope(network.activation(l), z);
      case BP3 ->
          Letters.partial("C", Letters.indexed("b", l, "j")) + " = " + Letters.delta(l, "j");
      case BP4 ->
          Letters.partial("C", Letters.weight(l, "j", "k"))
              + " = "
              + Letters.indexed("a", l - 1, "k")
              + " \\, "
              + Letters.delta(l, "j");
    };
  }

  private static String activation(Activation f, int l, String z) {
    return f == Activation.SOFTMAX
        ? "\\frac{e^{" + z + "}}{\\sum_{i} e^{" + Letters.indexed("z", l, "i") + "}}"
        : Letters.applied(f, z);
  }

  private static String outputError(Activation f, int l, String a, String z) {
    String ai = Letters.indexed("a", l, "i");
    return f == Activation.SOFTMAX
        ? "\\sum_{i} " + Letters.partial("C", ai) + " " + Letters.partial(ai, z)
        : Letters.partial("C", a) + " \\, " + Letters.slope(f, z);
  }

  /** The factor a (1 − a) below the line is the one that σ′ brings; softmax brings 1/a. */
  private static String cancelled(Network network, int l, String a) {
    String end = " = " + a + " - y_{j}";
    if (network.output() == Activation.SOFTMAX) {
      String ai = Letters.indexed("a", l, "i");
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
    return Letters.costSlope(network.cost(), a, "y_{j}")
        + " \\cdot "
        + a
        + " \\left(1 - "
        + a
        + "\\right)"
        + end;
  }
}
