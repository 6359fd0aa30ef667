/**
 * The panes of costs: the lab, the race of strategies, and the explosion of paths. Knows no other
 * pane. Read {@link CostPane} first.
 */
package edgewise.ui.cost;
