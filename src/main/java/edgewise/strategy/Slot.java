package edgewise.strategy;

import edgewise.graph.Formula;

/**
 * The content of a node's slot, its derivative as far as it is known: its tangent in forward mode,
 * its adjoint in reverse mode, the running sum of its paths, or the difference quotient.
 *
 * @param symbol of the derivative, ∂c/∂b
 * @param value the value so far
 * @param complete whether nothing more will be added to it
 * @param symbolic the value in the names of edge coefficients, or null
 */
public record Slot(Formula.Derivative symbol, double value, boolean complete, Formula symbolic) {}
