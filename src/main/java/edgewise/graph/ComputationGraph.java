package edgewise.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedAcyclicGraph;

/**
 * A function as a graph: nodes are quantities, edges are uses, with parallel edges where a quantity
 * is used twice. Acyclic by construction and immutable once built.
 *
 * <p>The graph itself is JGraphT's ({@link #asGraph}); beside it stand what a function adds to a
 * graph: an order of arguments, names, and which nodes are outputs. Nodes are listed in topological
 * order, operands before their users.
 */
public final class ComputationGraph {
  private final List<Node> nodes;
  private final List<Edge> edges;
  private final Map<String, Node> byName;
  private final List<Node> outputs;
  private final boolean outputsNamed;
  private final List<List<Edge>> in;
  private final List<List<Edge>> out;

  /** Made when it is first asked for: it takes several times the memory of all the rest. */
  private volatile Graph<Node, Edge> graph;

  private ComputationGraph(Builder builder) {
    this.nodes = List.copyOf(builder.nodes);
    this.edges = List.copyOf(builder.edges);
    this.byName = Collections.unmodifiableMap(builder.byName);
    this.in = builder.in;
    this.out = builder.out;
    this.outputsNamed = !builder.outputs.isEmpty();
    this.outputs =
        outputsNamed
            ? List.copyOf(builder.outputs)
            : nodes.stream().filter(n -> out(n).isEmpty()).toList();
  }

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The nodes, operands before their users; a node's place is its {@link Node#index}. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The edges, grouped by target, in argument order; an edge's place is its {@link Edge#index}. */
  public List<Edge> edges() {
    return edges;
  }

  /** The node of that name. */
  public Optional<Node> node(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The inputs in the order they came. */
  public List<Node> inputs() {
    return nodes.stream().filter(Node::isInput).toList();
  }

  /** The outputs: those that were named, else every node that nothing uses. */
  public List<Node> outputs() {
    return outputs;
  }

  /** Whether the outputs were named rather than found. */
  public boolean outputsNamed() {
    return outputsNamed;
  }

  /** The edges into a node, in argument order. */
  public List<Edge> in(Node node) {
    return in.get(node.index());
  }

  /** The edges out of a node, in the order of their targets. */
  public List<Edge> out(Node node) {
    return Collections.unmodifiableList(out.get(node.index()));
  }

  /** The graph for every JGraphT algorithm; unmodifiable. */
  public Graph<Node, Edge> asGraph() {
    Graph<Node, Edge> made = graph;
    if (made == null) {
      made = new AsUnmodifiableGraph<>(directedAcyclicGraph());
      graph = made;
    }
    return made;
  }

  private Graph<Node, Edge> directedAcyclicGraph() {
    Graph<Node, Edge> acyclic = new DirectedAcyclicGraph<>(null, null, false, true);
    nodes.forEach(acyclic::addVertex);
    edges.forEach(e -> acyclic.addEdge(e.source(), e.target(), e));
    return acyclic;
  }

  /** Everything the node depends on, the node itself included. O(nodes + edges) of its ancestry. */
  public Set<Node> ancestors(Node node) {
    return reach(node, this::in, Edge::source);
  }

  /** Everything that depends on the node, the node itself included. */
  public Set<Node> descendants(Node node) {
    return reach(node, this::out, Edge::target);
  }

  private static Set<Node> reach(
      Node start, Function<Node, List<Edge>> edges, Function<Edge, Node> end) {
    Set<Node> found = new LinkedHashSet<>(List.of(start));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Edge edge : edges.apply(open.remove())) {
        if (found.add(end.apply(edge))) {
          open.add(end.apply(edge));
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /**
   * The same graph with other values for some inputs.
   *
   * @param values by input name
   * @throws IllegalArgumentException if a name is not an input's
   */
  public ComputationGraph withInputs(Map<String, Double> values) {
    for (String name : values.keySet()) {
      if (!node(name).map(Node::isInput).orElse(false)) {
        throw new IllegalArgumentException("not an input: " + name);
      }
    }
    Builder builder = builder();
    for (Node node : nodes) {
      Double value = values.get(node.name());
      if (value != null) {
        builder.input(node.name(), OptionalDouble.of(value));
      } else {
        builder.copy(node);
      }
    }
    return builder.copyOutputs(this).build();
  }

  /** Builds a graph node by node, operands before their users. */
  public static final class Builder {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Node> byName = new HashMap<>();
    private final Set<Node> outputs = new LinkedHashSet<>();
    private final List<List<Edge>> in = new ArrayList<>();
    private final List<List<Edge>> out = new ArrayList<>();

    private Builder() {}

    /** Adds an input with a value, or with none yet. */
    public Node input(String name, OptionalDouble value) {
      return node(name, new Operation.Input(value), List.of());
    }

    /** Adds an input with a value. */
    public Node input(String name, double value) {
      return input(name, OptionalDouble.of(value));
    }

    /** Adds a node whose arguments are all nodes. */
    public Node node(String name, Operation operation, Node... operands) {
      List<Argument> arguments = new ArrayList<>(operands.length);
      for (Node operand : operands) {
        arguments.add(new Argument.Operand(operand));
      }
      return node(name, operation, arguments);
    }

    /**
     * Adds a node.
     *
     * @throws IllegalArgumentException if the name is taken or an operand is not of this builder
     */
    public Node node(String name, Operation operation, List<? extends Argument> arguments) {
      Node node = new Node(nodes.size(), name, operation, List.copyOf(arguments));
      if (byName.putIfAbsent(name, node) != null) {
        throw new IllegalArgumentException("two nodes are named " + name);
      }
      nodes.add(node);
      out.add(new ArrayList<>(2));
      in.add(List.copyOf(edgesInto(node)));
      return node;
    }

    private List<Edge> edgesInto(Node node) {
      List<Edge> into = new ArrayList<>(node.arguments().size());
      Map<Object, Integer> uses = new HashMap<>();
      for (int place = 0; place < node.arguments().size(); place++) {
        if (node.arguments().get(place) instanceof Argument.Operand(Node source)) {
          if (byName.get(source.name()) != source) {
            throw new IllegalArgumentException(source.name() + " is not of this graph");
          }
          Edge edge = new Edge(edges.size(), source, node, place, use(uses, source, node, place));
          edges.add(edge);
          into.add(edge);
          out.get(source.index()).add(edge);
        }
      }
      return into;
    }

    /**
     * Which use of the source by the target this is, from 1; among those of its name, if it has
     * one.
     */
    private static int use(Map<Object, Integer> uses, Node source, Node target, int place) {
      int use = uses.merge(source, 1, Integer::sum);
      return target.operation() instanceof Operation.Linear linear
              && linear.coefficients().get(place).isNamed()
          ? uses.merge(List.of(source, linear.coefficients().get(place).name()), 1, Integer::sum)
          : use;
    }

    /** Adds a node of another graph, its operands looked up here by name. */
    public Node copy(Node node) {
      return node(node.name(), node.operation(), node.arguments().stream().map(this::own).toList());
    }

    /**
     * An argument in another graph as the argument here: the node of the same name, or the
     * constant.
     */
    Argument own(Argument argument) {
      return argument instanceof Argument.Operand(Node source)
          ? new Argument.Operand(byName.get(source.name()))
          : argument;
    }

    /** Names an output; without any, the nodes that nothing uses are the outputs. */
    public Builder output(Node node) {
      outputs.add(node);
      return this;
    }

    /** Names the outputs that the other graph named. */
    public Builder copyOutputs(ComputationGraph other) {
      if (other.outputsNamed) {
        other.outputs.forEach(o -> output(byName.get(o.name())));
      }
      return this;
    }

    /** The node added under that name, or null. */
    public Node named(String name) {
      return byName.get(name);
    }

    /** The names taken so far. */
    public Collection<String> names() {
      return Collections.unmodifiableSet(byName.keySet());
    }

    /** The finished graph. The builder must not be used again. */
    public ComputationGraph build() {
      return new ComputationGraph(this);
    }
  }
}
