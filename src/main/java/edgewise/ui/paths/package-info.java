/**
 * The panes of the path sum, of elimination orders and of the Jacobian. Knows no other pane. Read
 * {@link PathsPane} first.
 */
package edgewise.ui.paths;
