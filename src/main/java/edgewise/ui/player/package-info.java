/** The bar that plays steps forwards and backwards. Knows no pane. Read {@link Player} first. */
package edgewise.ui.player;
