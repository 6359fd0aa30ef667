package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes a graph as a program that parses to the same graph: the same nodes in the same order, with
 * the same operations, constants, values and outputs.
 *
 * <p>The language has no statement for an input without a value. So the order is kept if every such
 * input stands just before the first node that uses it, as in every graph that was read from a
 * program; elsewhere it moves there. One that nothing uses becomes the last, and named, output.
 */
public final class GraphText {
  private final ComputationGraph graph;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Constant> lets = new LinkedHashMap<>();

  private GraphText(ComputationGraph graph) {
    this.graph = graph;
  }

  /**
   * The program of a graph.
   *
   * @throws IllegalArgumentException if a name can't be written in the language, two constants
   *     share a name, or a constant shares a node's
   */
  public static String of(ComputationGraph graph) {
    return new GraphText(graph).write();
  }

  /**
   * The program of a graph in which some coefficients of edges are constants with statements of
   * their own.
   *
   * @param lets those constants, by name
   */
  public static String of(ComputationGraph graph, Map<String, Constant> lets) {
    GraphText text = new GraphText(graph);
    text.lets.putAll(lets);
    return text.write();
  }

  /**
   * The statements that define one node; none for an input without a value.
   *
   * @param lets the constants that have statements of their own, by name
   */
  public static List<String> definition(
      ComputationGraph graph, Node node, Map<String, Constant> lets) {
    GraphText text = new GraphText(graph);
    text.lets.putAll(lets);
    text.node(node);
    return text.text.toString().lines().toList();
  }

  private String write() {
    graph.nodes().forEach(this::constants);
    lets.values().forEach(c -> line("let " + c.name() + " = " + Numerals.text(c.value())));
    graph.nodes().forEach(this::node);
    outputs();
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void constants(Node node) {
    name(node.name());
    for (Argument argument : node.arguments()) {
      if (argument instanceof Constant c && c.isNamed() && !(c.equals(Constant.PI) && hasPi())) {
        name(c.name());
        Constant before = lets.putIfAbsent(c.name(), c);
        if (before != null && !before.equals(c) || graph.node(c.name()).isPresent()) {
          throw new IllegalArgumentException("two things are named " + c.name());
        }
      }
    }
  }

  private static void name(String name) {
    if (!Lexer.isName(name) || Token.isKeyword(name) || Function.isReserved(name)) {
      throw new IllegalArgumentException("no name in the language: " + name);
    }
  }

  /** Whether one of the two spellings of π is not a node's name. */
  private boolean hasPi() {
    return graph.node("π").isEmpty() || graph.node("pi").isEmpty();
  }

  private void node(Node node) {
    switch (node.operation()) {
      case Operation.Input(var value) ->
          value.ifPresent(number -> line(node.name() + " = " + Numerals.text(number)));
      case Operation.Linear linear -> edges(node, linear.coefficients());
      case Operation.Product product when node.arguments().size() != 2 ->
          line(node.name() + " = prod(" + arguments(node) + ")");
      default -> line(node.name() + " = " + written(node.formula()));
    }
  }

  private String arguments(Node node) {
    return node.argumentFormulas().stream().map(this::written).collect(Collectors.joining(", "));
  }

  private String written(Formula formula) {
    return formula
        .replace(f -> f instanceof Formula.Fixed(Constant constant) ? constant(f, constant) : f)
        .text();
  }

  /** Puts a constant that no numeral can write in parentheses, as one atom. */
  private Formula constant(Formula formula, Constant constant) {
    boolean other = graph.node("π").isPresent() || lets.containsKey("π");
    if (constant.equals(Constant.PI) && other) {
      return Formula.name("pi");
    }
    return constant.isNamed() || Double.isFinite(constant.value())
        ? formula
        : Formula.name("(" + Numerals.text(constant.value()) + ")");
  }

  /** One statement for every run of edges from the same source, so that their order is kept. */
  private void edges(Node node, List<Constant> coefficients) {
    StringJoiner run = null;
    Node source = null;
    for (int i = 0; i < coefficients.size(); i++) {
      Node from = ((Argument.Operand) node.arguments().get(i)).node();
      if (from != source) {
        if (run != null) {
          line(run.toString());
        }
        run = new StringJoiner(", ", from.name() + " -> " + node.name() + " : ", "");
        source = from;
      }
      run.add(coefficient(coefficients.get(i)));
    }
    line(run.toString());
  }

  private String coefficient(Constant constant) {
    if (!constant.isNamed()) {
      return Numerals.text(constant.value());
    }
    if (constant.equals(lets.get(constant.name()))) {
      return constant.name();
    }
    name(constant.name());
    return constant.name() + "=" + Numerals.text(constant.value());
  }

  private void outputs() {
    List<Node> unused =
        graph.nodes().stream()
            .filter(n -> n.isInput() && n.given().isEmpty() && graph.out(n).isEmpty())
            .toList();
    if (!graph.outputsNamed() && unused.isEmpty()) {
      return;
    }
    // An expression alone can mention an input that nothing else does; `output` can't.
    List<String> run = new ArrayList<>();
    for (Node output : graph.outputs()) {
      if (unused.contains(output)) {
        outputs(run);
        line(output.name());
      } else {
        run.add(output.name());
      }
    }
    outputs(run);
  }

  private void outputs(List<String> names) {
    if (!names.isEmpty()) {
      line("output " + String.join(", ", names));
      names.clear();
    }
  }
}
