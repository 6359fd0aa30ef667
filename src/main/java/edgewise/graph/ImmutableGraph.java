package edgewise.graph;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractGraph;

/**
 * An unmodifiable JGraphT graph: every mutator throws {@link UnsupportedOperationException}. It
 * creates no vertices or edges, its edges have no weights, and it is equal only to itself.
 */
public abstract class ImmutableGraph<V, E> extends AbstractGraph<V, E> {
  private static UnsupportedOperationException immutable() {
    return new UnsupportedOperationException("the graph is immutable");
  }

  @Override
  public final V addVertex() {
    throw immutable();
  }

  @Override
  public final boolean addVertex(V vertex) {
    throw immutable();
  }

  @Override
  public final E addEdge(V source, V target) {
    throw immutable();
  }

  @Override
  public final boolean addEdge(V source, V target, E edge) {
    throw immutable();
  }

  @Override
  public final boolean removeVertex(V vertex) {
    throw immutable();
  }

  @Override
  public final boolean removeAllVertices(Collection<? extends V> vertices) {
    throw immutable();
  }

  @Override
  public final E removeEdge(V source, V target) {
    throw immutable();
  }

  @Override
  public final boolean removeEdge(E edge) {
    throw immutable();
  }

  @Override
  public final boolean removeAllEdges(Collection<? extends E> edges) {
    throw immutable();
  }

  @Override
  public final Set<E> removeAllEdges(V source, V target) {
    throw immutable();
  }

  @Override
  public final void setEdgeWeight(E edge, double weight) {
    throw immutable();
  }

  @Override
  public final double getEdgeWeight(E edge) {
    return Graph.DEFAULT_EDGE_WEIGHT;
  }

  /** None: null, as JGraphT says it. */
  @Override
  public final Supplier<V> getVertexSupplier() {
    return null;
  }

  /** None: null, as JGraphT says it. */
  @Override
  public final Supplier<E> getEdgeSupplier() {
    return null;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }
}
