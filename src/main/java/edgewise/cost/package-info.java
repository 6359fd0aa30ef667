/**
 * What a derivative costs: families of functions that grow, the work of every strategy on them
 * counted by formulas, and runs that are measured or extrapolated.
 */
package edgewise.cost;
