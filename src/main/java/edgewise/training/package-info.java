/**
 * Training of a network by stochastic gradient descent: data sets, plans, moments of a run,
 * measures and reports. Knows nothing of the user interface. Read {@link Training} first.
 */
package edgewise.training;
