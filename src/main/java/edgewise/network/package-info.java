/**
 * A fully connected neural network: its shape, parameters, forward and backward passes, and the
 * check of its gradient. Knows nothing of the user interface. Read {@link Network} first.
 */
package edgewise.network;
