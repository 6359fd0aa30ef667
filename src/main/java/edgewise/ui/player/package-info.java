/**
 * The player bar, which steps a playback forwards and backwards and plays it. Knows no pane. Read
 * {@link PlayerBar} first.
 */
package edgewise.ui.player;
