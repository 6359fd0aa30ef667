/**
 * What a gradient costs, family by family: counted by formula, measured on the tape, extrapolated
 * where measuring would take too long. Knows nothing of JavaFX.
 */
package edgewise.cost;
