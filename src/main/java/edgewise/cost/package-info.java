/**
 * The cost of a gradient for families of functions: counted by formula, measured on the tape, and
 * extrapolated where measuring would take too long. Knows nothing of the user interface. Read
 * {@link Family} first, then {@link CostLab}.
 */
package edgewise.cost;
