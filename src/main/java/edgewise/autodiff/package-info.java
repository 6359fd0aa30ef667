/**
 * Automatic differentiation: the graph compiled to flat arrays, with primal, tangent and adjoint
 * sweeps, the Jacobian, difference quotients and path counts. Knows neither program text nor
 * pictures. Read {@link Tape} first.
 */
package edgewise.autodiff;
