/**
 * Layered layout (Sugiyama) of boxes and links: layers, their order, coordinates and routes.
 * Lengths are px, x to the right, y down. Knows nothing of graphs' meaning or the user interface.
 * Read {@link LayeredLayout} first, which names the passes in order.
 */
package edgewise.layout;
