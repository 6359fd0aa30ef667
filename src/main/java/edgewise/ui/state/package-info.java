/**
 * The observable state of the window, and work in the background. Knows no pane. Read {@link
 * StudioState} first.
 */
package edgewise.ui.state;
