package edgewise.figure;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.graph.Notation;
import edgewise.graph.Operation;
import edgewise.strategy.Slot;
import edgewise.strategy.Strand;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The texts of nodes, edges and slots, in LaTeX. */
final class Labels {
  private static final int MOST_TERMS = 6;
  private static final int SHOWN_BEFORE = 3;

  private Labels() {}

  /** The definition line: {@code c = a + b}; the name alone where the edges define the node. */
  static String definition(Node node) {
    String name = Notation.LATEX.name(node.name());
    boolean definedByEdges = node.isInput() || node.operation() instanceof Operation.Linear;
    return definedByEdges ? name : name + " = " + rightSide(node);
  }

  private static String rightSide(Node node) {
    List<Argument> arguments = node.arguments();
    if (arguments.size() <= MOST_TERMS) {
      return node.formula().latex();
    }
    Operation operation = node.operation();
    String sign = operation instanceof Operation.Product ? " \\cdot " : " + ";
    boolean listed =
        !(operation instanceof Operation.Sum || operation instanceof Operation.Product);
    List<String> shown = new ArrayList<>();
    arguments.subList(0, SHOWN_BEFORE).forEach(a -> shown.add(a.formula().latex()));
    shown.add("\\cdots");
    shown.add(arguments.getLast().formula().latex());
    String joined = String.join(listed ? ", " : sign, shown);
    return listed ? "\\mathrm{" + operation.rule() + "}(" + joined + ")" : joined;
  }

  /** The value line: {@code c = 3}. */
  static String value(Node node, double value) {
    return Notation.LATEX.name(node.name()) + " = " + Numbers.latex(value);
  }

  /** The text of an edge before anything is computed: its coefficient's name or number, or null. */
  static String coefficient(Edge edge) {
    Constant coefficient = edge.coefficient();
    return coefficient == null ? null : coefficient.formula().latex();
  }

  /** An edge's derivative with its number: ∂c/∂a = 1. */
  static String partial(Edge edge, double value) {
    return Notation.LATEX.derivative(edge.target().name(), edge.source().name())
        + " = "
        + Numbers.latex(value);
  }

  /** The text of a strand: coefficients by name, else the derivative with its number. */
  static String strand(Strand strand) {
    if (strand.formula() != null && isNamed(strand.formula())) {
      return strand.formula().latex();
    }
    return Notation.LATEX.derivative(strand.to().name(), strand.from().name())
        + " = "
        + Numbers.latex(strand.value());
  }

  private static boolean isNamed(Formula formula) {
    return switch (formula) {
      case Formula.Fixed f -> f.constant().isNamed();
      case Formula.Sum s -> s.terms().stream().allMatch(t -> isNamed(t.formula()));
      case Formula.Product p -> p.factors().stream().allMatch(Labels::isNamed);
      default -> false;
    };
  }

  /** A node's derivative: ∂e/∂b = 5, or in the names of coefficients. */
  static String slot(Slot slot) {
    return slot.symbol().latex()
        + " = "
        + (slot.symbolic() != null ? slot.symbolic().latex() : Numbers.latex(slot.value()))
        + (slot.complete() ? "" : " + \\cdots");
  }
}
