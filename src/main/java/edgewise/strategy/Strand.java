package edgewise.strategy;

import edgewise.graph.Formula;
import edgewise.graph.Node;

/**
 * An edge of the graph while it is being merged: at first an edge of the graph itself, later the
 * sum or the product of the strands it replaced.
 *
 * @param id unique in its trace; the first strands have the {@link edgewise.graph.Edge#index} of
 *     their edge
 * @param since the id of the first of the strands that have replaced one another between these two
 *     nodes; by it they are listed at a node
 * @param from where it starts
 * @param to where it ends
 * @param value its derivative
 * @param formula the same in the symbols of the graph's edges: α + β, or ∂c/∂a · ∂e/∂c
 */
public record Strand(int id, int since, Node from, Node to, double value, Formula formula) {
  /** The id alone; hashing the formula would be slow. */
  @Override
  public int hashCode() {
    return id;
  }
}
