/**
 * The commands of the window, their keys, and the help that lists them. Knows no pane. Read {@link
 * Command} first.
 */
package edgewise.ui.keys;
