package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Kink;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The linearisation of the part of a graph that one or more targets depend on, at one point: every
 * primal value and every local partial. All strategies work on it.
 */
final class Linearization {
  private final ComputationGraph graph;
  private final List<Node> nodes;
  private final double[] values;
  private final double[] partials;
  private final List<Edge> edges = new ArrayList<>();
  private final BitSet members = new BitSet();

  private Linearization(ComputationGraph graph, Collection<Node> targets) {
    this.graph = graph;
    this.nodes =
        graph.ancestors(targets).stream().sorted(Comparator.comparingInt(Node::index)).toList();
    nodes.forEach(n -> members.set(n.index()));
    this.values = new double[graph.nodes().size()];
    this.partials = new double[graph.edges().size()];
  }

  /** Computes values and partials; each one is passed to the sink as a step. */
  static Linearization of(Target target, Consumer<Step> sink) {
    return of(target.graph(), List.of(target.node()), sink);
  }

  /** The same for the nodes that several targets depend on. */
  static Linearization of(ComputationGraph graph, Collection<Node> targets, Consumer<Step> sink) {
    Linearization linearization = new Linearization(graph, targets);
    linearization.evaluate(sink);
    linearization.differentiate(sink);
    return linearization;
  }

  private void evaluate(Consumer<Step> sink) {
    for (Node node : nodes) {
      double[] arguments = node.argumentValues(values);
      double value = node.operation().value(arguments);
      values[node.index()] = value;
      if (node.isInput()) {
        sink.accept(new Step.Read(node, value));
      } else {
        sink.accept(new Step.Evaluate(node, graph.in(node), boxed(arguments), value));
      }
    }
  }

  private void differentiate(Consumer<Step> sink) {
    for (Node node : nodes) {
      double[] arguments = node.argumentValues(values);
      double[] local = node.operation().partials(arguments);
      List<Double> boxedArguments = boxed(arguments);
      Optional<Kink> kink = node.operation().kink(arguments);
      for (Edge edge : graph.in(node)) {
        double partial = local[edge.argumentIndex()];
        partials[edge.index()] = partial;
        edges.add(edge);
        sink.accept(new Step.Differentiate(edge, boxedArguments, partial, kink));
      }
    }
  }

  private static List<Double> boxed(double[] numbers) {
    // As a list that List.copyOf need not copy: a node of a million edges passes it on a million
    // times.
    return List.copyOf(Arrays.stream(numbers).boxed().toList());
  }

  /** The whole graph. */
  ComputationGraph graph() {
    return graph;
  }

  /** The targets and the nodes they depend on, operands first. */
  List<Node> nodes() {
    return nodes;
  }

  /** The edges between them. */
  List<Edge> edges() {
    return edges;
  }

  /** A copy of all values, by node index. */
  double[] values() {
    return values.clone();
  }

  double value(Node node) {
    return values[node.index()];
  }

  double partial(Edge edge) {
    return partials[edge.index()];
  }

  double partial(List<Edge> parallel) {
    double sum = partial(parallel.get(0));
    for (int i = 1; i < parallel.size(); i++) {
      sum += partial(parallel.get(i));
    }
    return sum;
  }

  /** The edges into a node by operand, parallel ones together. */
  Map<Node, List<Edge>> operands(Node node) {
    Map<Node, List<Edge>> grouped = new LinkedHashMap<>();
    for (Edge edge : graph.in(node)) {
      grouped.computeIfAbsent(edge.source(), n -> new ArrayList<>(2)).add(edge);
    }
    return grouped;
  }

  /** The edges out of a node by user, parallel ones together; only users in this part. */
  Map<Node, List<Edge>> users(Node node) {
    Map<Node, List<Edge>> grouped = new LinkedHashMap<>();
    for (Edge edge : graph.out(node)) {
      if (contains(edge.target())) {
        grouped.computeIfAbsent(edge.target(), n -> new ArrayList<>(2)).add(edge);
      }
    }
    return grouped;
  }

  /** Whether the node is in this part. */
  boolean contains(Node node) {
    return members.get(node.index());
  }
}
