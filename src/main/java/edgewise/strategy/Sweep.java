package edgewise.strategy;

import edgewise.graph.Node;

/**
 * A sweep with the operator that it applies to every node: ∂/∂x in forward mode, ∂y/∂ in reverse
 * mode.
 *
 * @param phase {@link Phase#FORWARD} or {@link Phase#REVERSE}
 * @param seed the node where it starts
 */
public record Sweep(Phase phase, Node seed) {}
