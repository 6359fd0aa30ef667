package edgewise.network.steps;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.ForwardPass;
import edgewise.network.Network;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/**
 * A step's equation for one neuron as LaTeX, in names and in numbers. A sum of many terms is
 * written by its first ones and its last.
 */
final class NeuronForms {
  private static final int TERMS = 5;

  private final BackpropagationStep step;
  private final BackwardPass pass;
  private final ForwardPass forward;
  private final Network network;
  private final int l;
  private final int j;
  private final int k;

  NeuronForms(BackpropagationStep step, int k) {
    this.step = step;
    this.pass = step.pass();
    this.forward = pass.forward();
    this.network = forward.network();
    this.l = step.layer();
    this.j = Math.max(1, step.row());
    this.k = k;
  }

  /** The equation in names. */
  String names() {
    return left() + " = " + right(true);
  }

  /** The equation in numbers. */
  String numbers() {
    String result = number(step.result(j, k));
    String right = right(false);
    return left() + " = " + right + (right.equals(result) ? "" : equality() + result);
  }

  /** The equals sign, or an arrow for a saturated output, whose ∞ · 0 is replaced by the limit. */
  private String equality() {
    boolean tends =
        step.equation() == BackpropagationEquation.BP1
            && !Double.isFinite(costSlope(j))
            && Double.isFinite(step.result(j, k));
    return tends ? " \\to " : " = ";
  }

  private String left() {
    return switch (step.equation()) {
      case INPUT, ACTIVATION -> NetworkSymbols.indexed("a", l, "" + j);
      case PRE_ACTIVATION -> NetworkSymbols.indexed("z", l, "" + j);
      case COST_SLOPE -> NetworkSymbols.partial("C", NetworkSymbols.indexed("a", l, "" + j));
      case BP1, CANCELLATION, BP2 -> NetworkSymbols.delta(l, "" + j);
      case BP3 -> NetworkSymbols.partial("C", NetworkSymbols.indexed("b", l, "" + j));
      case BP4 -> NetworkSymbols.partial("C", NetworkSymbols.weight(l, "" + j, "" + k));
    };
  }

  private String right(boolean names) {
    return switch (step.equation()) {
      case INPUT -> names ? "x_{" + j + "}" : number(forward.activation(1, j));
      case PRE_ACTIVATION ->
          sum(network.size(l - 1), i -> product(weight(l, j, i, names), a(l - 1, i, names)))
              + " + "
              + signed(names ? NetworkSymbols.indexed("b", l, "" + j) : number(network.bias(l, j)));
      case ACTIVATION -> activation(names);
      case COST_SLOPE -> NetworkSymbols.costSlope(network.cost(), a(l, j, names), y(j, names));
      case BP1 -> outputError(names);
      case CANCELLATION -> a(l, j, names) + " - " + signed(y(j, names));
      case BP2 ->
          "\\left("
              + sum(
                  network.size(l + 1),
                  i -> product(weight(l + 1, i, j, names), delta(l + 1, i, names)))
              + "\\right) \\cdot "
              + slope(names);
      case BP3 -> delta(l, j, names);
      case BP4 -> product(a(l - 1, k, names), delta(l, j, names));
    };
  }

  private String activation(boolean names) {
    String z = names ? NetworkSymbols.indexed("z", l, "" + j) : number(forward.preActivation(l, j));
    if (network.activation(l) != Activation.SOFTMAX) {
      return NetworkSymbols.applied(network.activation(l), z);
    }
    return "\\frac{e^{"
        + z
        + "}}{"
        + sum(
            network.size(l),
            i ->
                "e^{"
                    + (names
                        ? NetworkSymbols.indexed("z", l, "" + i)
                        : number(forward.preActivation(l, i)))
                    + "}")
        + "}";
  }

  private String outputError(boolean names) {
    if (network.output() != Activation.SOFTMAX) {
      String costSlope =
          names
              ? NetworkSymbols.partial("C", NetworkSymbols.indexed("a", l, "" + j))
              : signed(number(costSlope(j)));
      return product(costSlope, slope(names));
    }
    return sum(
        network.size(l),
        i ->
            names
                ? NetworkSymbols.partial("C", NetworkSymbols.indexed("a", l, "" + i))
                    + " "
                    + NetworkSymbols.partial(
                        NetworkSymbols.indexed("a", l, "" + i),
                        NetworkSymbols.indexed("z", l, "" + j))
                : product(
                    number(costSlope(i)), number(MatrixForms.softmaxPartial(forward, l, i, j))));
  }

  private double costSlope(int i) {
    return network.cost().slope(forward.activation(l, i), pass.target()[i - 1]);
  }

  private String slope(boolean names) {
    return names
        ? NetworkSymbols.slope(network.activation(l), NetworkSymbols.indexed("z", l, "" + j))
        : signed(number(network.activation(l).derivative(forward.preActivation(l, j))));
  }

  private String weight(int layer, int to, int from, boolean names) {
    return names
        ? NetworkSymbols.weight(layer, "" + to, "" + from)
        : number(network.weight(layer, to, from));
  }

  private String a(int layer, int i, boolean names) {
    return names
        ? NetworkSymbols.indexed("a", layer, "" + i)
        : number(forward.activation(layer, i));
  }

  private String y(int i, boolean names) {
    return names ? "y_{" + i + "}" : number(pass.target()[i - 1]);
  }

  private String delta(int layer, int i, boolean names) {
    return names ? NetworkSymbols.delta(layer, "" + i) : number(pass.delta(layer, i));
  }

  private static String product(String first, String second) {
    return first + " \\cdot " + signed(second);
  }

  /** A number, in parentheses if it has a sign and follows an operator. */
  private static String signed(String number) {
    return number.startsWith("-") ? "\\left(" + number + "\\right)" : number;
  }

  private static String number(double value) {
    return Numbers.latex(value);
  }

  private static String sum(int count, IntFunction<String> term) {
    List<String> terms = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      if (count > TERMS && i > TERMS - 2 && i < count) {
        terms.add("\\cdots");
        i = count - 1;
      } else {
        terms.add(term.apply(i));
      }
    }
    StringJoiner sum = new StringJoiner(" + ");
    terms.forEach(t -> sum.add(sum.length() > 0 ? signed(t) : t));
    return sum.toString();
  }
}
