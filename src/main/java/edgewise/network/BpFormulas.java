package edgewise.network;

import edgewise.graph.Figures;
import edgewise.graph.MathName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A step's equation for its own neuron, in names and in numbers, as LaTeX. Sums of more than a few
 * terms are written with dots.
 */
public final class BpFormulas {
  private static final int MOST = 4;
  private final BackwardPass pass;
  private final ForwardPass forward;
  private final Network network;
  private final BpStep step;
  private final int l;
  private final int j;

  /** The formulas of a step of a pass. */
  public BpFormulas(BackwardPass pass, BpStep step) {
    this.pass = pass;
    this.forward = pass.forward();
    this.network = forward.network();
    this.step = step;
    this.l = step.layer();
    this.j = step.neuron();
  }

  /** The symbol of δ^l_j. */
  public static String delta(int l, int j) {
    return "{\\delta}^{" + l + "}_{" + j + "}";
  }

  /** An activation's name, with a prime for the derivative. */
  public static String function(Activation activation, boolean derived) {
    String name =
        switch (activation) {
          case SIGMOID -> "\\sigma";
          case TANH -> "\\tanh";
          case RELU -> "\\mathrm{relu}";
          case IDENTITY -> "\\mathrm{id}";
          case SOFTMAX -> "\\mathrm{softmax}";
        };
    return derived ? name + "'" : name;
  }

  /** In the names of today's neuron. */
  public List<String> names() {
    return switch (step.equation()) {
      case INPUT -> List.of(sum(network.size(1), ", ", k -> a(1, k)) + " = x");
      case FORWARD ->
          List.of(
              z() + " = " + sum(network.size(l - 1), " + ", k -> w(l, j, k) + "\\," + a(l - 1, k))
                  + " + " + name(NodeNames.bias(l, j)),
              a(l, j) + " = " + f(z()));
      case BP1 -> outputError();
      case BP2 ->
          List.of(
              delta(l, j) + " = "
                  + sum(network.size(l + 1), " + ", k -> w(l + 1, k, j) + "\\," + delta(l + 1, k), true)
                  + "\\," + slope());
      case BP3 -> List.of(by(NodeNames.bias(l, j)) + " = " + delta(l, j));
      case BP4 ->
          each(k -> by(NodeNames.weight(l, j, k)) + " = " + a(l - 1, k) + "\\," + delta(l, j));
    };
  }

  /** The same in numbers. */
  public List<String> numbers() {
    return switch (step.equation()) {
      case INPUT -> List.of(sum(network.size(1), ",\\; ", k -> n(forward.activation(1, k))));
      case FORWARD ->
          List.of(
              sum(network.size(l - 1), " + ",
                      k -> p(network.weight(l, j, k)) + p(forward.activation(l - 1, k)))
                  + signed(network.bias(l, j)) + " = " + n(forward.preActivation(l, j)),
              a(l, j) + " = " + n(forward.activation(l, j)));
      case BP1 -> List.of(outputNumbers());
      case BP2 ->
          List.of(
              sum(network.size(l + 1), " + ",
                      k -> p(network.weight(l + 1, k, j)) + p(pass.delta(l + 1, k)), true)
                  + " \\cdot " + slopeNumber() + " = " + n(pass.delta(l, j)));
      case BP3 -> List.of(by(NodeNames.bias(l, j)) + " = " + n(pass.delta(l, j)));
      case BP4 ->
          each(k -> p(forward.activation(l - 1, k)) + p(pass.delta(l, j)) + " = "
              + n(pass.weightGradient(l, j, k)));
    };
  }

  private List<String> outputError() {
    String d = delta(l, j) + " = ";
    String a = a(l, j);
    String y = "y_{" + j + "}";
    Cost cost = network.cost();
    if (cost.cancels(network.output())) {
      String whole = cost == Cost.CROSS_ENTROPY
          ? "\\frac{" + a + " - " + y + "}{" + a + "(1 - " + a + ")} \\cdot " + a + "(1 - " + a + ")"
          : "\\sum_i \\left(-\\frac{y_i}{a_i}\\right) a_i\\,([i = " + j + "] - " + a + ")";
      return List.of(d + whole, d + a + " - " + y);
    }
    if (!network.output().isElementwise()) {
      return List.of(
          d + "\\sum_i \\frac{\\partial C}{\\partial a_i}\\, a_i\\,([i = " + j + "] - " + a + ")");
    }
    String costSlope =
        switch (cost) {
          case QUADRATIC -> "(" + a + " - " + y + ")";
          case CROSS_ENTROPY -> "\\frac{" + a + " - " + y + "}{" + a + "(1 - " + a + ")}";
          case LOG_LIKELIHOOD -> "\\left(-\\frac{" + y + "}{" + a + "}\\right)";
        };
    return List.of(d + by(NodeNames.activation(l, j)) + "\\," + slope(), d + costSlope + "\\," + slope());
  }

  private String outputNumbers() {
    double a = forward.activation(l, j);
    double y = pass.target()[j - 1];
    String result = " = " + n(pass.delta(l, j));
    if (network.cost().cancels(network.output())) {
      return n(a) + " - " + p(y) + result;
    }
    if (!network.output().isElementwise()) {
      return delta(l, j) + result;
    }
    return p(network.cost().slope(a, y)) + slopeNumber() + result;
  }

  private String slope() {
    return function(network.activation(l), true) + "(" + z() + ")";
  }

  private String slopeNumber() {
    return p(network.activation(l).derivative(forward.preActivation(l, j)));
  }

  private String f(String of) {
    return function(network.activation(l), false)
        + "("
        + (network.activation(l).isElementwise() ? of : "z^{" + l + "}")
        + ")"
        + (network.activation(l).isElementwise() ? "" : "_{" + j + "}");
  }

  private String z() {
    return name(NodeNames.sum(l, j));
  }

  private static String a(int layer, int k) {
    return name(NodeNames.activation(layer, k));
  }

  private static String w(int layer, int row, int column) {
    return name(NodeNames.weight(layer, row, column));
  }

  private static String name(String node) {
    return MathName.latex(node);
  }

  private static String by(String node) {
    return "\\frac{\\partial C}{\\partial " + name(node) + "}";
  }

  private static String n(double value) {
    return Figures.latex(value);
  }

  /** A factor: in parentheses, so that signs and products are read right. */
  private static String p(double value) {
    return "(" + Figures.latex(value) + ")";
  }

  private static String signed(double value) {
    return value < 0 ? " - " + n(-value) : " + " + n(value);
  }

  private static String sum(int count, String sign, IntFunction<String> term) {
    List<String> terms = new ArrayList<>();
    for (int k = 1; k <= count; k++) {
      if (count > MOST && k == MOST) {
        terms.add("\\cdots");
        k = count;
      }
      terms.add(term.apply(k));
    }
    return String.join(sign, terms);
  }

  private static String sum(int count, String sign, IntFunction<String> term, boolean enclosed) {
    String sum = sum(count, sign, term);
    return enclosed && count > 1 ? "\\left(" + sum + "\\right)" : sum;
  }

  private List<String> each(IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int k = 1; k <= Math.min(network.size(l - 1), MOST); k++) {
      lines.add(line.apply(k));
    }
    return lines;
  }
}
