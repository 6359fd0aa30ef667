/**
 * The network expanded to a computation graph, with layers and neurons folded or unfolded. Knows
 * nothing of the user interface. Read {@link GraphExpansion} first.
 */
package edgewise.network.graph;
