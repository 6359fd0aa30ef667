/** The one bar that walks whatever is stepped. Knows no pane. Read {@link PlayerBar} first. */
package edgewise.ui.player;
