package edgewise.strategy;

import edgewise.graph.Node;

/**
 * The operator that a sweep applies to every node: ∂/∂x in forward mode, ∂y/∂ in reverse mode.
 *
 * @param phase {@link Phase#FORWARD} or {@link Phase#REVERSE}
 * @param seed the node it starts from
 */
public record Sweep(Phase phase, Node seed) {}
