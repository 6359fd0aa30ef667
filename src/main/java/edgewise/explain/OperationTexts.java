package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Formula;
import edgewise.graph.Kink;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import edgewise.strategy.Step;
import java.util.List;
import java.util.Locale;

/**
 * Selects the text key for an operation. A function without a text of its own gets the general one,
 * so that a new function needs nothing here.
 */
final class OperationTexts {
  /** The text for functions that have none of their own. */
  static final String ANY = "function";

  private OperationTexts() {}

  /** The text for computing a node. */
  static String evaluation(Step.Evaluate step) {
    Node node = step.node();
    List<Argument> arguments = node.arguments();
    return switch (node.operation()) {
      case Operation.Input o -> throw new IllegalArgumentException(node + " is an input");
      case Operation.Sum o ->
          o.rule().equals("difference") && (arguments.size() > 2 || o.minus().getFirst())
              ? "signed"
              : o.rule();
      case Operation.Product o ->
          arguments.size() != 2
              ? "product"
              : arguments.getFirst().equals(arguments.getLast())
                  ? "product.square"
                  : hasConstant(node) ? "product.scaled" : "product";
      case Operation.Quotient o -> o.rule();
      case Operation.Linear o -> o.rule();
      case Elementary o -> specific("evaluate", o.rule(), step.arguments().getFirst());
      case Pairwise o -> specific("evaluate", o.rule());
      case Extremum o -> o.rule();
      case Mean o -> o.rule();
    };
  }

  /** The text for the local partial of an edge. */
  static String differentiation(Step.Differentiate step) {
    if (step.kink().isPresent() && isAtKink(step)) {
      return kink(step.kink().get(), step);
    }
    int place = step.edge().argumentIndex();
    return switch (step.edge().target().operation()) {
      case Operation.Input o -> throw new IllegalArgumentException("an input has no edge in");
      case Operation.Sum o ->
          o.minus().get(place)
              ? o.minus().size() == 1 ? "negation" : "sum.minus"
              : o.minus().size() == 1
                  ? "identity"
                  : isRepeated(step.edge()) ? "sum.again" : "sum.plus";
      case Operation.Product o -> product(step.edge());
      case Operation.Quotient o -> place == 0 ? "quotient.above" : "quotient.below";
      case Operation.Linear o -> Symbols.isNamed(step.edge()) ? "linear.named" : "linear";
      case Elementary o -> specific("differentiate", o.rule(), step.arguments().getFirst());
      case Pairwise o -> specific("differentiate", o.rule() + (place == 0 ? ".first" : ".second"));
      case Extremum o -> step.value() == 1 ? "winner" : step.value() == 0 ? "loser" : ANY;
      case Mean o -> o.rule();
    };
  }

  /**
   * Whether the operand is at a kink; in a tie among other operands it is not, since it is simply
   * smaller or larger.
   */
  private static boolean isAtKink(Step.Differentiate step) {
    return step.kink().get() != Kink.TIE_FIRST
        || step.arguments().get(step.edge().argumentIndex())
            == step.edge().target().operation().value(numbers(step));
  }

  private static double[] numbers(Step.Differentiate step) {
    return step.arguments().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String kink(Kink kink, Step.Differentiate step) {
    String key = "kink." + kink.name().toLowerCase(Locale.ROOT);
    return kink == Kink.TIE_FIRST ? key + (step.value() == 1 ? ".winner" : ".loser") : key;
  }

  private static String product(Edge edge) {
    List<Argument> arguments = edge.target().arguments();
    if (arguments.size() > 2) {
      return "product.many";
    }
    return arguments.getFirst().equals(arguments.getLast())
        ? "product.square"
        : hasConstant(edge.target()) ? "product.scaled" : "product";
  }

  /** How a tangent or an adjoint changes along the parallel edges between two nodes. */
  static LocalizedWord propagation(List<Edge> edges, double partial) {
    Edge edge = edges.getFirst();
    Formula rule = Symbols.rule(edges);
    return Phrase.of("passage." + (edges.size() > 1 ? "parallel" : propagation(edge, partial)))
        .with("operand", edge.source())
        .with("node", edge.target())
        .with("function", LocalizedWord.of(edge.target().operation().rule()))
        .with("extreme", extreme(edge.target().operation()))
        .with("measured", LocalizedWord.measured(rule, partial))
        .count("operands", edge.target().arguments().size())
        .count("count", edges.size());
  }

  private static String propagation(Edge edge, double partial) {
    return switch (edge.target().operation()) {
      case Operation.Input o -> throw new IllegalArgumentException("an input has no edge in");
      case Operation.Sum o -> o.minus().get(edge.argumentIndex()) ? "minus" : "sum";
      case Operation.Product o ->
          hasConstant(edge.target()) && edge.target().arguments().size() == 2
              ? "constant"
              : edge.target().arguments().size() == 2 ? "product" : "product.many";
      case Operation.Linear o -> "linear";
      case Elementary o -> "slope";
      case Operation.Quotient o -> "partial";
      case Pairwise o -> "partial";
      case Extremum o -> partial == 1 ? "winner" : partial == 0 ? "loser" : "partial";
      case Mean o -> "mean";
    };
  }

  /** The largest, or the smallest. */
  static LocalizedWord extreme(Operation operation) {
    return operation == Extremum.MIN
        ? wording -> wording.get("extreme.min")
        : wording -> wording.get("extreme.max");
  }

  /** Whether the source fills another place of the same operation too. */
  private static boolean isRepeated(Edge edge) {
    Formula name = Formula.name(edge.source().name());
    return edge.target().argumentFormulas().stream().filter(name::equals).count() > 1;
  }

  private static boolean hasConstant(Node node) {
    return node.arguments().stream().anyMatch(Constant.class::isInstance);
  }

  private static String specific(String what, String rule) {
    return Wording.ENGLISH.has(what + "." + rule) ? rule : ANY;
  }

  /** Some functions behave differently on either side of 0. */
  private static String specific(String what, String rule, double argument) {
    String side = argument > 0 ? ".positive" : argument < 0 ? ".negative" : "";
    return Wording.ENGLISH.has(what + "." + rule + side) ? rule + side : specific(what, rule);
  }
}
