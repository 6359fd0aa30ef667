/**
 * The controls and the look that all panes share. Knows no pane and no state of the program. Read
 * {@link Look} first.
 */
package edgewise.ui.kit;
