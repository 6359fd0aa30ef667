package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Postfix.Combine;
import edgewise.language.Postfix.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Builds the graph of a program without errors: evaluates every postfix expression on a stack of
 * arguments, so that operations on constants fold and all others become nodes.
 *
 * <p>A free name becomes an input just before the first node that uses it.
 */
final class GraphAssembly {
  private static final Operation IDENTITY = Operation.Sum.of(1);

  private final Definitions definitions;
  private final Diagnostics diagnostics;
  private final AutomaticNames naming;
  private final ComputationGraph.Builder builder = ComputationGraph.builder();
  private final Map<String, Constant> constants = new HashMap<>();
  private final List<Extent> places = new ArrayList<>();
  private final Map<String, Constant> labels = new HashMap<>();
  private final List<Argument> stack = new ArrayList<>();
  private final Deque<Node> unnamed = new ArrayDeque<>();
  private final BitSet used = new BitSet();

  private GraphAssembly(Definitions definitions, Diagnostics diagnostics) {
    this.definitions = definitions;
    this.diagnostics = diagnostics;
    this.naming = AutomaticNames.of(definitions);
  }

  /** The offsets of a part of the text. */
  record Extent(int start, int end) {}

  /** A graph, and where in the text each of its nodes is made, by {@link Node#index}. */
  record Result(ComputationGraph graph, List<Extent> places) {}

  /** Builds the graph from definitions in topological order. */
  static Result of(Definitions definitions, List<Definition> ordered, Diagnostics diagnostics) {
    GraphAssembly assembly = new GraphAssembly(definitions, diagnostics);
    ordered.forEach(assembly::define);
    assembly.nameOutputs();
    return new Result(assembly.builder.build(), assembly.places);
  }

  private void define(Definition definition) {
    switch (definition) {
      case Definition.Let d -> {
        String name = d.name().name();
        double value = ((Constant) evaluate(d.statement().value(), null)).value();
        constants.put(name, new Constant(name, value));
      }
      case Definition.Assignment d -> assign(d.name().name(), d.statement());
      case Definition.Edges d -> defineByEdges(d);
      case Definition.Unnamed d -> unnamed.add(unnamed(d.statement().value()));
    }
  }

  private void assign(String name, Statement.Assignment statement) {
    Postfix expression = statement.value();
    switch (evaluate(expression, name)) {
      case Constant constant ->
          node(
              name,
              new Operation.Input(OptionalDouble.of(constant.value())),
              List.of(),
              expression.start(),
              expression.end());
      case Argument.Operand operand -> {
        if (operand.node().name().equals(name)) {
          places.set(operand.node().index(), new Extent(statement.start(), statement.end()));
        } else {
          node(name, IDENTITY, List.of(operand), statement.start(), statement.end());
        }
      }
    }
  }

  private Node unnamed(Postfix expression) {
    return switch (evaluate(expression, "")) {
      case Argument.Operand operand -> operand.node();
      case Constant constant ->
          node(
              naming.result(),
              new Operation.Input(OptionalDouble.of(constant.value())),
              List.of(),
              expression.start(),
              expression.end());
    };
  }

  private void defineByEdges(Definition.Edges definition) {
    List<Argument> sources = new ArrayList<>();
    List<Constant> coefficients = new ArrayList<>();
    for (Statement.Edges statement : definition.statements()) {
      Argument source = resolve(statement.source());
      for (Statement.Coefficient coefficient : statement.coefficients()) {
        sources.add(source);
        coefficients.add(constant(coefficient));
      }
    }
    Operation linear = new Operation.Linear(coefficients);
    node(definition.name().name(), linear, sources, definition.start(), definition.end());
  }

  private Constant constant(Statement.Coefficient coefficient) {
    Constant value = (Constant) evaluate(coefficient.value(), null);
    Reference label = coefficient.label();
    if (label == null) {
      return value;
    }
    Constant named = new Constant(label.name(), value.value());
    Constant before = labels.putIfAbsent(label.name(), named);
    if (before != null && !before.equals(named)) {
      diagnostics.add(Diagnostic.at(label, "label-of-two-values", label.name()));
    }
    return named;
  }

  /**
   * The value of an expression: a constant or a node.
   *
   * @param name of the node that it makes: empty for the name of a result
   */
  private Argument evaluate(Postfix expression, String name) {
    List<Postfix.Instruction> instructions = expression.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      boolean last = i == instructions.size() - 1;
      stack.add(
          switch (instructions.get(i)) {
            case Postfix.Number number -> Constant.of(number.value());
            case Reference mention -> resolve(mention);
            case Combine combine -> combine(combine, last ? name : null);
          });
    }
    return stack.removeLast();
  }

  private Argument combine(Combine combine, String name) {
    List<Argument> top = stack.subList(stack.size() - combine.count(), stack.size());
    List<Argument> arguments = List.copyOf(top);
    top.clear();
    if (arguments.stream().allMatch(Constant.class::isInstance)) {
      double[] values = arguments.stream().mapToDouble(a -> ((Constant) a).value()).toArray();
      return Constant.of(combine.operation().value(values));
    }
    String chosen = name == null ? naming.inner() : name.isEmpty() ? naming.result() : name;
    return new Argument.Operand(
        node(chosen, combine.operation(), arguments, combine.start(), combine.end()));
  }

  private Argument resolve(Reference mention) {
    String name = mention.name();
    if (definitions.isPi(name)) {
      return Constant.PI;
    }
    Constant constant = constants.get(name);
    if (constant != null) {
      return constant;
    }
    Node node = builder.named(name);
    return new Argument.Operand(
        node != null
            ? node
            : node(name, Operation.Input.open(), List.of(), mention.start(), mention.end()));
  }

  private Node node(
      String name, Operation operation, List<Argument> arguments, int start, int end) {
    Node node = builder.node(name, operation, arguments);
    places.add(new Extent(start, end));
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Operand(Node source)) {
        used.set(source.index());
      }
    }
    return node;
  }

  /** Names the outputs, unless they are just the nodes that the graph takes as outputs itself. */
  private void nameOutputs() {
    List<Node> stated = new ArrayList<>();
    boolean named = false;
    for (Statement result : definitions.outputStatements()) {
      if (result instanceof Statement.Outputs(List<Reference> names, int start, int end)) {
        names.forEach(n -> stated.add(builder.named(n.name())));
        named = true;
      } else {
        stated.add(unnamed.removeFirst());
      }
    }
    if (named || !areUnusedNodes(stated)) {
      stated.forEach(builder::output);
    }
  }

  /** Whether these are, in order, exactly the nodes that no other node uses. */
  private boolean areUnusedNodes(List<Node> outputs) {
    int before = -1;
    for (Node output : outputs) {
      if (output.index() <= before || used.get(output.index())) {
        return false;
      }
      before = output.index();
    }
    return outputs.size() == places.size() - used.cardinality();
  }
}
