package edgewise.strategy;

import edgewise.graph.Formula;

/**
 * A node's derivative as far as it is known: its tangent in forward mode, its adjoint in reverse
 * mode, the running sum of its paths, or the difference quotient.
 *
 * @param symbol what it is, ∂c/∂b
 * @param value the number so far
 * @param complete whether nothing more will be added to it
 * @param symbolic the value in the names of edge coefficients, or null
 */
public record Slot(Formula.Derivative symbol, double value, boolean complete, Formula symbolic) {}
