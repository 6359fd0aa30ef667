package edgewise.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A directed acyclic multigraph of nodes and edges that know their index and their ends: two arrays
 * of edges, one grouped by target and one by source, and where each group begins. 8 bytes an edge
 * and 12 bytes a node beside the objects themselves; every list and set is a view of them.
 *
 * <p>Membership, ends and degrees are O(1); the edges between two nodes O(the smaller of their
 * degrees). For a node or an edge of another graph, methods do what JGraphT specifies: an {@link
 * IllegalArgumentException}, or null or false where they only search.
 */
abstract class CompactGraph extends ImmutableGraph<Node, Edge> {
  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .directed()
          .allowMultipleEdges(true)
          .allowSelfLoops(false)
          .allowCycles(false)
          .weighted(false)
          .modifiable(false)
          .build();

  private final List<Node> nodes;
  private final List<Edge> edges;
  private final List<Edge> bySource;

  /**
   * Index of the first edge into and out of each node; the extra last entry is the number of edges.
   */
  private final int[] firstIn;

  private final int[] firstOut;

  /**
   * @param nodes operands before their users, each at its index
   * @param edges grouped by target in the order of the nodes, each at its index
   */
  CompactGraph(List<Node> nodes, List<Edge> edges) {
    this.nodes = List.copyOf(nodes);
    this.edges = List.copyOf(edges);
    this.firstIn = new int[nodes.size() + 1];
    this.firstOut = new int[nodes.size() + 1];
    for (Edge edge : edges) {
      firstIn[edge.target().index() + 1]++;
      firstOut[edge.source().index() + 1]++;
    }
    Arrays.parallelPrefix(firstIn, Integer::sum);
    Arrays.parallelPrefix(firstOut, Integer::sum);
    int[] next = firstOut.clone();
    Edge[] sorted = new Edge[edges.size()];
    edges.forEach(edge -> sorted[next[edge.source().index()]++] = edge);
    this.bySource = List.of(sorted);
  }

  /**
   * The nodes in topological order, operands before their users; node i has {@link Node#index} i.
   */
  public final List<Node> nodes() {
    return nodes;
  }

  /** The edges, grouped by target, in argument order; edge i has {@link Edge#index} i. */
  public final List<Edge> edges() {
    return edges;
  }

  /** The edges into a node, in argument order. */
  public final List<Edge> in(Node node) {
    return edges.subList(firstIn[node.index()], firstIn[node.index() + 1]);
  }

  /** The edges out of a node, in the order of their targets. */
  public final List<Edge> out(Node node) {
    return bySource.subList(firstOut[node.index()], firstOut[node.index() + 1]);
  }

  @Override
  public final GraphType getType() {
    return TYPE;
  }

  /** The nodes in topological order. */
  @Override
  public final Set<Node> vertexSet() {
    return new ListedSet<>(nodes, o -> o instanceof Node node && containsVertex(node));
  }

  /** The edges in the order of {@link #edges}. */
  @Override
  public final Set<Edge> edgeSet() {
    return members(edges, edge -> true);
  }

  private Set<Edge> members(List<Edge> list, Predicate<Edge> which) {
    return new ListedSet<>(
        list, o -> o instanceof Edge edge && containsEdge(edge) && which.test(edge));
  }

  @Override
  public final boolean containsVertex(Node node) {
    return node != null && node.index() < nodes.size() && nodes.get(node.index()) == node;
  }

  @Override
  public final boolean containsEdge(Edge edge) {
    return edge != null && edge.index() < edges.size() && edges.get(edge.index()) == edge;
  }

  @Override
  public final Set<Edge> incomingEdgesOf(Node node) {
    assertVertexExist(node);
    return members(in(node), edge -> edge.target() == node);
  }

  @Override
  public final Set<Edge> outgoingEdgesOf(Node node) {
    assertVertexExist(node);
    return members(out(node), edge -> edge.source() == node);
  }

  /** The edges into the node, then those out of it. */
  @Override
  public final Set<Edge> edgesOf(Node node) {
    assertVertexExist(node);
    Edge[] both = Arrays.copyOf(in(node).toArray(Edge[]::new), degreeOf(node));
    System.arraycopy(out(node).toArray(), 0, both, inDegreeOf(node), outDegreeOf(node));
    return members(List.of(both), edge -> edge.source() == node || edge.target() == node);
  }

  @Override
  public final int inDegreeOf(Node node) {
    assertVertexExist(node);
    return firstIn[node.index() + 1] - firstIn[node.index()];
  }

  @Override
  public final int outDegreeOf(Node node) {
    assertVertexExist(node);
    return firstOut[node.index() + 1] - firstOut[node.index()];
  }

  @Override
  public final int degreeOf(Node node) {
    return inDegreeOf(node) + outDegreeOf(node);
  }

  /**
   * The parallel edges from one node to another, in argument order; null if either node is not in
   * this graph.
   */
  @Override
  public final Set<Edge> getAllEdges(Node source, Node target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    List<Edge> parallel =
        fewer(source, target).stream().filter(e -> joins(e, source, target)).toList();
    return members(parallel, edge -> joins(edge, source, target));
  }

  /** The first of the parallel edges from one node to another, or null. */
  @Override
  public final Edge getEdge(Node source, Node target) {
    if (containsVertex(source) && containsVertex(target)) {
      for (Edge edge : fewer(source, target)) {
        if (joins(edge, source, target)) {
          return edge;
        }
      }
    }
    return null;
  }

  private List<Edge> fewer(Node source, Node target) {
    return outDegreeOf(source) < inDegreeOf(target) ? out(source) : in(target);
  }

  private static boolean joins(Edge edge, Node source, Node target) {
    return edge.source() == source && edge.target() == target;
  }

  @Override
  public final Node getEdgeSource(Edge edge) {
    return requireMember(edge).source();
  }

  @Override
  public final Node getEdgeTarget(Edge edge) {
    return requireMember(edge).target();
  }

  private Edge requireMember(Edge edge) {
    if (!containsEdge(edge)) {
      throw new IllegalArgumentException("no such edge in graph: " + edge);
    }
    return edge;
  }
}
