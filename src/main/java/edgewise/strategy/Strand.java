package edgewise.strategy;

import edgewise.graph.Formula;
import edgewise.graph.Node;

/**
 * An edge of the graph while it is being merged: at first an edge of the graph itself, later the
 * sum or the product of what it replaced.
 *
 * @param id unique in its trace; the first strands have the {@link edgewise.graph.Edge#index} of
 *     their edge
 * @param from where it starts
 * @param to where it ends
 * @param value its derivative
 * @param formula the same in the symbols of the graph's edges: α + β, or ∂c/∂a · ∂e/∂c
 */
public record Strand(int id, Node from, Node to, double value, Formula formula) {}
