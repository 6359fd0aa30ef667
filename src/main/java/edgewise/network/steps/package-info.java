/**
 * Backpropagation as a list of steps, each with its equations in components and in matrices. Knows
 * nothing of the user interface. Read {@link Backpropagation} first.
 */
package edgewise.network.steps;
