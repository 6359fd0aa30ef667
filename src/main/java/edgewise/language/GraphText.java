package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Figures;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A graph as a program: a statement for every node, in the graph's order, that reads back as the
 * same graph.
 *
 * <p>Constants are written by their names, with a {@code let} for each in front.
 */
public final class GraphText {
  private GraphText() {}

  /** The program's text. */
  public static String of(ComputationGraph graph) {
    List<String> lines = new ArrayList<>();
    lets(graph).forEach(c -> lines.add("let " + c.name() + " = " + Figures.exact(c.value())));
    for (Node node : graph.nodes()) {
      lines.addAll(statements(node));
    }
    if (graph.outputsNamed()) {
      lines.add(
          "output " + graph.outputs().stream().map(Node::name).collect(Collectors.joining(", ")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static Set<Constant> lets(ComputationGraph graph) {
    Set<Constant> named = new LinkedHashSet<>();
    for (Node node : graph.nodes()) {
      for (Argument argument : node.arguments()) {
        if (argument instanceof Constant constant
            && constant.isNamed()
            && !constant.equals(Constant.PI)) {
          named.add(constant);
        }
      }
    }
    return named;
  }

  private static List<String> statements(Node node) {
    return switch (node.operation()) {
      case Operation.Input input ->
          List.of(
              input.value().isPresent()
                  ? node.name() + " = " + number(input.value().getAsDouble())
                  : node.name());
      case Operation.Linear linear -> edges(node, linear);
      default -> List.of(node.name() + " = " + node.formula().text());
    };
  }

  private static String number(double value) {
    return Double.isNaN(value)
        ? "0/0"
        : Double.isInfinite(value) ? (value > 0 ? "1/0" : "-1/0") : Figures.exact(value);
  }

  /** One statement for every run of the same source, so that the order of edges is kept. */
  private static List<String> edges(Node node, Operation.Linear linear) {
    List<String> lines = new ArrayList<>();
    String source = null;
    for (int i = 0; i < node.arguments().size(); i++) {
      String from = ((Argument.Operand) node.arguments().get(i)).node().name();
      Constant c = linear.coefficients().get(i);
      String written = (c.isNamed() ? c.name() + "=" : "") + number(c.value());
      if (from.equals(source)) {
        lines.add(lines.removeLast() + ", " + written);
      } else {
        lines.add(from + " -> " + node.name() + " : " + written);
      }
      source = from;
    }
    return lines;
  }
}
