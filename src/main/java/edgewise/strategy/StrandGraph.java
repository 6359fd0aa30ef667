package edgewise.strategy;

import edgewise.graph.Node;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.EdgeSetFactory;
import org.jgrapht.graph.FastLookupGraphSpecificsStrategy;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * The graph that merging changes: JGraphT's directed multigraph of nodes and strands. Strands out
 * of and into a node are listed by {@link Strand#since}, so that a strand that replaces another
 * stands in its place; finding, adding and removing one is O(log degree).
 */
final class StrandGraph extends AbstractBaseGraph<Node, Strand> {
  private static final long serialVersionUID = 1;

  /** No strands yet. */
  StrandGraph() {
    super(null, null, DefaultGraphType.directedMultigraph(), new InTheirPlaces());
  }

  /** The graph of these strands. */
  static StrandGraph of(Iterable<Strand> strands) {
    StrandGraph graph = new StrandGraph();
    for (Strand strand : strands) {
      graph.addVertex(strand.from());
      graph.addVertex(strand.to());
      graph.add(strand);
    }
    return graph;
  }

  private static final class InTheirPlaces extends FastLookupGraphSpecificsStrategy<Node, Strand> {
    private static final long serialVersionUID = 1;

    @Override
    public EdgeSetFactory<Node, Strand> getEdgeSetFactory() {
      return node -> new TreeSet<>(Comparator.comparingInt(Strand::since));
    }
  }

  /** A copy with the same nodes and strands. */
  StrandGraph copy() {
    return (StrandGraph) clone();
  }

  /** Adds a strand between two nodes of the graph. */
  void add(Strand strand) {
    addEdge(strand.from(), strand.to(), strand);
  }

  /** The strands into a node; none if it has been removed. */
  List<Strand> into(Node node) {
    return containsVertex(node) ? List.copyOf(incomingEdgesOf(node)) : List.of();
  }

  /** The strands out of a node; none if it has been removed. */
  List<Strand> outOf(Node node) {
    return containsVertex(node) ? List.copyOf(outgoingEdgesOf(node)) : List.of();
  }

  /** The nodes that strands into a node come from. */
  Set<Node> predecessors(Node node) {
    Set<Node> ends = new LinkedHashSet<>();
    into(node).forEach(strand -> ends.add(strand.from()));
    return ends;
  }

  /** The nodes that strands out of a node lead to. */
  Set<Node> successors(Node node) {
    Set<Node> ends = new LinkedHashSet<>();
    outOf(node).forEach(strand -> ends.add(strand.to()));
    return ends;
  }

  /** The nodes from which strands lead to a node, itself included; none if it has been removed. */
  Set<Node> leadingTo(Node node) {
    Set<Node> leading = new LinkedHashSet<>();
    if (containsVertex(node)) {
      new BreadthFirstIterator<>(new EdgeReversedGraph<>(this), node)
          .forEachRemaining(leading::add);
    }
    return leading;
  }
}
