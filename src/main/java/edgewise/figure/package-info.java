/**
 * The drawing of a frame as immutable shapes, with themes and typeset formulas; the window and all
 * picture files show the same figure. Knows nothing of JavaFX. Read {@link GraphDrawing} first,
 * then {@link Figure}.
 */
package edgewise.figure;
