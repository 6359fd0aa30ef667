package edgewise.language.edit;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.FreshNames;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Application;
import edgewise.language.StatementOrigins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A copy of a graph in which some nodes are redefined or removed.
 *
 * <p>A node that has lost all its operands becomes an input with the value it had, or 0 if it had
 * none. So does an input without a value that nothing uses any more, since no text could contain
 * it.
 */
final class GraphAlteration {
  private final ComputationGraph graph;
  private final Predicate<Node> bareInput;
  private final Map<Node, Application> changed = new HashMap<>();
  private final Set<Node> removed = new HashSet<>();

  /**
   * An alteration without any change.
   *
   * @param bareInput whether an input has a statement of its name alone though nothing uses it
   */
  GraphAlteration(ComputationGraph graph, Predicate<Node> bareInput) {
    this.graph = graph;
    this.bareInput = bareInput;
  }

  /** Redefines a node. */
  GraphAlteration redefine(Node node, Application application) {
    changed.put(node, application);
    return this;
  }

  /** Removes a node, and the operand from every node that uses it. */
  GraphAlteration remove(Node node) {
    removed.add(node);
    // The last place first, so that the others keep their numbers.
    graph
        .out(node)
        .reversed()
        .forEach(
            e ->
                changed.put(
                    e.target(),
                    changed
                        .getOrDefault(e.target(), Application.of(e.target()))
                        .without(e.argumentIndex())));
    return this;
  }

  /** The altered graph. */
  ComputationGraph altered() {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    FreshNames names = new FreshNames(graph.nodes().stream().map(Node::name).toList());
    Set<Node> used = used();
    double[] values = values(graph);
    for (Node node : ordered()) {
      Application application = changed.getOrDefault(node, Application.of(node));
      boolean unreferenced = changed.containsKey(node) && !application.hasOperand();
      if (unreferenced
          || StatementOrigins.isInputWithoutValue(node)
              && changed.get(node) == null
              && isUnreferenced(node, used)) {
        double value = values[node.index()];
        builder.input(node.name(), Double.isNaN(value) ? 0 : value);
      } else {
        add(builder, node.name(), application, names);
      }
    }
    if (graph.outputsNamed()) {
      graph.outputs().stream()
          .filter(o -> !removed.contains(o))
          .forEach(o -> builder.output(builder.named(o.name())));
    }
    return builder.build();
  }

  private static void add(
      ComputationGraph.Builder builder, String name, Application application, FreshNames names) {
    List<Argument> arguments = new ArrayList<>();
    if (application.first() != null) {
      String inner = names.next();
      add(builder, inner, application.first(), names);
      arguments.add(new Argument.Operand(builder.named(inner)));
    }
    for (Argument argument : application.arguments()) {
      arguments.add(
          argument instanceof Argument.Operand(Node source)
              ? new Argument.Operand(builder.named(source.name()))
              : argument);
    }
    builder.node(name, application.operation(), arguments);
  }

  private boolean isUnreferenced(Node input, Set<Node> used) {
    return !used.contains(input) && !bareInput.test(input);
  }

  private Set<Node> used() {
    Set<Node> used = new HashSet<>();
    graph.nodes().stream().filter(n -> !removed.contains(n)).forEach(n -> operands(n, used));
    return used;
  }

  private void operands(Node node, Set<Node> found) {
    for (Application a = changed.getOrDefault(node, Application.of(node));
        a != null;
        a = a.first()) {
      for (Argument argument : a.arguments()) {
        if (argument instanceof Argument.Operand(Node source)) {
          found.add(source);
        }
      }
    }
  }

  /** Operands before users: what depends on a node that now uses a later one goes to the end. */
  private List<Node> ordered() {
    Set<Node> later = new HashSet<>();
    for (Node node : changed.keySet()) {
      Set<Node> operands = new HashSet<>();
      operands(node, operands);
      if (operands.stream().anyMatch(o -> o.index() > node.index())) {
        later.addAll(graph.descendants(node));
      }
    }
    List<Node> ordered = new ArrayList<>(graph.nodes());
    ordered.removeAll(removed);
    ordered.removeIf(later::contains);
    graph.nodes().stream().filter(later::contains).forEach(ordered::add);
    return ordered;
  }

  /** The value of every node, by {@link Node#index}. */
  static double[] values(ComputationGraph graph) {
    double[] values = new double[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      values[node.index()] = node.operation().value(node.argumentValues(values));
    }
    return values;
  }

  /** An input with a value, or without one if the value is NaN. */
  static Operation.Input input(double value) {
    return new Operation.Input(
        Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
  }
}
