/**
 * The window, the only package that knows all panes: tabs, toolbar, files and dialogs. Knows
 * nothing of the command line. Read {@link Studio} first.
 */
package edgewise.ui.window;
