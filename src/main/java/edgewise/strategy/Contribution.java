package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Node;
import java.util.List;

/**
 * The contribution of one neighbour to a node in a sweep: the neighbour's tangent or adjoint times
 * the local partial of the edges between the two.
 *
 * @param neighbour an operand in forward mode, a user in reverse mode
 * @param edges the edges between the two, parallel ones together, at least one
 * @param partial the sum of their local partials
 * @param incoming the neighbour's tangent or adjoint
 * @param product incoming · partial
 * @param seeded whether incoming is the seed's 1, so that the multiplication is free
 */
public record Contribution(
    Node neighbour,
    List<Edge> edges,
    double partial,
    double incoming,
    double product,
    boolean seeded) {
  /** Copies the list. */
  public Contribution {
    edges = List.copyOf(edges);
  }

  /** The multiplications and additions it takes, and the edges it touches. */
  public Work work() {
    return Work.of(0, 0, seeded ? 0 : 1, edges.size() - 1);
  }
}
