package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import edgewise.strategy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reason why an operation's value or local partial is not finite at its operands. */
final class NonFiniteOperation {
  private NonFiniteOperation() {}

  /** The reason for a value that is not finite. */
  static LocalizedWord value(Step.Evaluate step) {
    Node node = step.node();
    List<Double> x = step.arguments();
    return inherited(node, x).orElseGet(() -> because(valueReason(node.operation(), x), node, x));
  }

  /** The reason for a local partial that is not finite. */
  static LocalizedWord partial(Step.Differentiate step) {
    Node node = step.edge().target();
    List<Double> x = step.arguments();
    double value = node.operation().value(x.stream().mapToDouble(Double::doubleValue).toArray());
    return inherited(node, x)
        .orElseGet(() -> because(partialReason(node.operation(), x, value, step.value()), node, x));
  }

  /** An operand that is undefined already, most often an input without a value. */
  private static Optional<LocalizedWord> inherited(Node node, List<Double> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).isNaN() && node.arguments().get(i) instanceof Argument.Operand(Node o)) {
        boolean open = o.isInput() && o.given().isEmpty();
        return Optional.of(Phrase.of(open ? "why.open" : "why.spread").with("operand", o));
      }
    }
    return Optional.empty();
  }

  /** A reason that names the operand which is infinite already. */
  private static LocalizedWord because(String key, Node node, List<Double> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (key.startsWith("infinite")
          && arguments.get(i).isInfinite()
          && node.arguments().get(i) instanceof Argument.Operand(Node operand)) {
        return Phrase.of("why.infinite.operand").with("operand", operand);
      }
    }
    return Phrase.of("why." + key).with("node", node);
  }

  private static String valueReason(Operation operation, List<Double> x) {
    double first = x.getFirst();
    return switch (operation) {
      case Operation.Input o -> "undefined";
      case Operation.Sum o -> NonFiniteReason.sumReason(signed(o, x));
      case Operation.Product o -> NonFiniteReason.productReason(x);
      case Operation.Quotient o -> quotientReason(first, x.getLast());
      case Operation.Linear o -> NonFiniteReason.sumReason(weighted(o, x));
      case Elementary o -> elementaryReason(o, first);
      case Pairwise o -> o == Pairwise.POW ? powerReason(first, x.getLast()) : infiniteReason(x);
      case Extremum o -> infiniteReason(x);
      case Mean o -> NonFiniteReason.sumReason(x);
    };
  }

  private static List<Double> signed(Operation.Sum sum, List<Double> x) {
    List<Double> terms = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      terms.add(sum.minus().get(i) ? -x.get(i) : x.get(i));
    }
    return terms;
  }

  private static List<Double> weighted(Operation.Linear linear, List<Double> x) {
    List<Double> terms = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      terms.add(linear.coefficients().get(i).value() * x.get(i));
    }
    return terms;
  }

  private static String quotientReason(double a, double b) {
    if (b == 0) {
      return a == 0 ? "zeroOverZero" : "divisionByZero";
    }
    return Double.isInfinite(a) && Double.isInfinite(b)
        ? "infinityOverInfinity"
        : infiniteReason(List.of(a, b));
  }

  private static String elementaryReason(Elementary function, double x) {
    if (Double.isInfinite(x)) {
      return Double.isNaN(function.apply(x)) ? "noLimit" : "infinite.factor";
    }
    return switch (function) {
      case LN, LOG2, LOG10 -> x == 0 ? "logarithm.zero" : "logarithm.negative";
      case SQRT -> "root.negative";
      case ASIN, ACOS -> "arc.outside";
      default -> Double.isNaN(function.apply(x)) ? "undefined" : "overflow";
    };
  }

  private static String powerReason(double a, double b) {
    if (a == 0 && b < 0) {
      return "divisionByZero";
    }
    return a < 0 && Double.isFinite(b) && b != Math.rint(b)
        ? "power.negative"
        : infiniteReason(List.of(a, b));
  }

  private static String infiniteReason(List<Double> x) {
    return x.stream().anyMatch(v -> Double.isInfinite(v)) ? "infinite.factor" : "overflow";
  }

  private static String partialReason(
      Operation operation, List<Double> x, double value, double partial) {
    if (Double.isNaN(partial)) {
      return Double.isNaN(value) ? "partial.outside" : "partial.undefined";
    }
    return isPole(operation, x) ? "partial.steep" : infiniteReason(x);
  }

  /** Whether the derivative itself is infinite although the operands are finite. */
  private static boolean isPole(Operation operation, List<Double> x) {
    double first = x.getFirst();
    return switch (operation) {
      case Operation.Quotient o -> x.getLast() == 0;
      case Elementary o -> first == 0 || Math.abs(first) == 1;
      case Pairwise o -> first == 0;
      default -> false;
    };
  }
}
