package edgewise.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * A function as a directed acyclic multigraph: nodes are quantities, edges are uses of one quantity
 * by another, with parallel edges where a quantity is used twice. Immutable once built; nodes are
 * in topological order, operands before their users.
 *
 * <p>It is a JGraphT graph, so JGraphT's algorithms take it as it is. A function adds to it: the
 * order of arguments, names, and which nodes are outputs.
 */
public final class ComputationGraph extends CompactGraph {
  private final Map<String, Node> byName;
  private final List<Node> outputs;
  private final boolean outputsNamed;

  private ComputationGraph(Builder builder) {
    super(builder.nodes, builder.edges);
    this.byName = Collections.unmodifiableMap(builder.byName);
    this.outputsNamed = !builder.outputs.isEmpty();
    this.outputs =
        outputsNamed
            ? List.copyOf(builder.outputs)
            : nodes().stream().filter(n -> outDegreeOf(n) == 0).toList();
  }

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The node of that name. */
  public Optional<Node> node(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The inputs in the order in which they were added. */
  public List<Node> inputs() {
    return nodes().stream().filter(Node::isInput).toList();
  }

  /** The outputs: the nodes named as outputs; if none was named, every node that no other uses. */
  public List<Node> outputs() {
    return outputs;
  }

  /** Whether the outputs were named explicitly. */
  public boolean outputsNamed() {
    return outputsNamed;
  }

  /**
   * The node and all nodes it depends on, breadth first, the node itself first. O(nodes + edges) of
   * that part.
   */
  public Set<Node> ancestors(Node node) {
    return ancestors(List.of(node));
  }

  /** The nodes and all nodes that any of them depends on. */
  public Set<Node> ancestors(Collection<Node> nodes) {
    return reached(new EdgeReversedGraph<>(this), nodes);
  }

  /**
   * The node and all nodes that depend on it, breadth first, the node itself first. O(nodes +
   * edges) of that part.
   */
  public Set<Node> descendants(Node node) {
    return descendants(List.of(node));
  }

  /** The nodes and all nodes that depend on any of them. */
  public Set<Node> descendants(Collection<Node> nodes) {
    return reached(this, nodes);
  }

  private static Set<Node> reached(Graph<Node, Edge> graph, Collection<Node> starts) {
    Set<Node> reached = new LinkedHashSet<>();
    new BreadthFirstIterator<>(graph, starts).forEachRemaining(reached::add);
    return Collections.unmodifiableSet(reached);
  }

  /**
   * Whether there is another path from the edge's source to its target, through other nodes.
   * O(nodes + edges) between the two in the topological order.
   */
  public boolean isBypassed(Edge edge) {
    Node source = edge.source();
    Node target = edge.target();
    if (outDegreeOf(source) == getAllEdges(source, target).size()) {
      return false;
    }
    Graph<Node, Edge> between =
        new MaskSubgraph<>(
            this,
            node -> node.index() < source.index() || node.index() > target.index(),
            e -> e.source() == source && e.target() == target);
    Iterator<Node> earlier = new BreadthFirstIterator<>(new EdgeReversedGraph<>(between), target);
    while (earlier.hasNext()) {
      if (earlier.next() == source) {
        return true;
      }
    }
    return false;
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
    for (Node node : nodes()) {
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

    private Builder() {}

    /** Adds an input with or without a value. */
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
      addEdgesInto(node);
      return node;
    }

    private void addEdgesInto(Node node) {
      Map<Object, Integer> uses = new HashMap<>();
      for (int argumentIndex = 0; argumentIndex < node.arguments().size(); argumentIndex++) {
        if (node.arguments().get(argumentIndex) instanceof Argument.Operand(Node source)) {
          if (byName.get(source.name()) != source) {
            throw new IllegalArgumentException(source.name() + " is not of this graph");
          }
          edges.add(
              new Edge(
                  edges.size(),
                  source,
                  node,
                  argumentIndex,
                  use(uses, source, node, argumentIndex)));
        }
      }
    }

    /**
     * The number of this use of the source by the target, from 1; uses with a named coefficient are
     * counted by that name.
     */
    private static int use(Map<Object, Integer> uses, Node source, Node target, int argumentIndex) {
      int use = uses.merge(source, 1, Integer::sum);
      return target.operation() instanceof Operation.Linear linear
              && linear.coefficients().get(argumentIndex).isNamed()
          ? uses.merge(
              List.of(source, linear.coefficients().get(argumentIndex).name()), 1, Integer::sum)
          : use;
    }

    /** Adds a node of another graph, its operands looked up here by name. */
    public Node copy(Node node) {
      return node(
          node.name(), node.operation(), node.arguments().stream().map(this::copy).toList());
    }

    /**
     * The argument of another graph's node as an argument in this graph: the node of the same name,
     * or the constant.
     */
    Argument copy(Argument argument) {
      return argument instanceof Argument.Operand(Node source)
          ? new Argument.Operand(byName.get(source.name()))
          : argument;
    }

    /**
     * Marks a node as an output. If none is marked, the nodes that no other uses are the outputs.
     */
    public Builder output(Node node) {
      outputs.add(node);
      return this;
    }

    /** Marks the outputs that the other graph names explicitly. */
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

    /** The names of the nodes added so far. */
    public Collection<String> names() {
      return Collections.unmodifiableSet(byName.keySet());
    }

    /** The finished graph. The builder must not be used again. */
    public ComputationGraph build() {
      return new ComputationGraph(this);
    }
  }
}
