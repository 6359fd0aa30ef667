package edgewise.language;

import edgewise.graph.ImmutableGraph;
import edgewise.language.Postfix.Reference;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;

/**
 * The graph of a program's definitions: from each to the references it is made of, and from each
 * reference to the definition of its name. Vertices are numbers: the definitions as they are
 * written, from 0, then their references. A reference of a name that nothing defines is none of
 * them.
 *
 * <p>The references are vertices so that a search comes to each in its turn, even where one name is
 * referenced twice. The edges out of a definition are listed from its last reference to its first,
 * since JGraphT's depth-first search begins with the edge that is listed last.
 *
 * <p>Two numbers a reference and one a definition are stored. All is found in O(degree) but the
 * edges into a definition, which takes O(references).
 */
final class ReferenceGraph extends ImmutableGraph<Integer, Integer> {
  private static final GraphType TYPE =
      new DefaultGraphType.Builder(DefaultGraphType.directedSimple()).modifiable(false).build();

  private final List<Definition> definitions;

  /** Where the references of each definition begin; one place more, where the last end. */
  private final int[] first;

  /** Of each reference: the definition that it stands in, and the one that it means. */
  private final int[] user;

  private final int[] used;

  /** The graph of these definitions. O(definitions + references). */
  ReferenceGraph(Definitions program) {
    definitions = program.written();
    first = new int[definitions.size() + 1];
    IdentityHashMap<Definition, Integer> places = new IdentityHashMap<>();
    definitions.forEach(definition -> places.put(definition, places.size()));
    IntStream.Builder means = IntStream.builder();
    for (int d = 0; d < definitions.size(); d++) {
      first[d + 1] = first[d];
      for (Iterator<Reference> i = definitions.get(d).references(); i.hasNext(); ) {
        Definition meant = program.of(i.next().name());
        if (meant != null) {
          means.add(places.get(meant));
          first[d + 1]++;
        }
      }
    }
    used = means.build().toArray();
    user = new int[used.length];
    for (int d = 0; d < definitions.size(); d++) {
      Arrays.fill(user, first[d], first[d + 1], d);
    }
  }

  /** The definition that a vertex is, or null for a reference. */
  Definition definition(int vertex) {
    return vertex < definitions.size() ? definitions.get(vertex) : null;
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public Set<Integer> vertexSet() {
    return Numbered.up(0, definitions.size() + used.length);
  }

  @Override
  public boolean containsVertex(Integer vertex) {
    return vertexSet().contains(vertex);
  }

  /** First an edge into every reference, then one out of every reference. */
  @Override
  public Set<Integer> edgeSet() {
    return Numbered.up(0, 2 * used.length);
  }

  @Override
  public boolean containsEdge(Integer edge) {
    return edgeSet().contains(edge);
  }

  private boolean entersReference(Integer edge) {
    if (!containsEdge(edge)) {
      throw new IllegalArgumentException("no such edge in graph: " + edge);
    }
    return edge < used.length;
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return entersReference(edge) ? user[edge] : definitions.size() + edge - used.length;
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return entersReference(edge) ? definitions.size() + edge : used[edge - used.length];
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    if (vertex < definitions.size()) {
      return Numbered.down(first[vertex], first[vertex + 1]);
    }
    int edge = vertex - definitions.size() + used.length;
    return Numbered.up(edge, edge + 1);
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    assertVertexExist(vertex);
    int reference = vertex - definitions.size();
    return reference >= 0
        ? Numbered.up(reference, reference + 1)
        : IntStream.range(0, used.length)
            .filter(m -> used[m] == vertex)
            .mapToObj(m -> m + used.length)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    Set<Integer> edges = new LinkedHashSet<>(incomingEdgesOf(vertex));
    edges.addAll(outgoingEdgesOf(vertex));
    return Collections.unmodifiableSet(edges);
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return incomingEdgesOf(vertex).size();
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  @Override
  public int degreeOf(Integer vertex) {
    return inDegreeOf(vertex) + outDegreeOf(vertex);
  }

  @Override
  public Set<Integer> getAllEdges(Integer source, Integer target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    return outgoingEdgesOf(source).stream()
        .filter(edge -> getEdgeTarget(edge).equals(target))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Integer getEdge(Integer source, Integer target) {
    Set<Integer> edges = getAllEdges(source, target);
    return edges == null || edges.isEmpty() ? null : edges.iterator().next();
  }
}
