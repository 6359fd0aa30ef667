/**
 * Shows figures and typeset formulas on screen, with zoom and animation. Knows no pane. Read {@link
 * FigureView} first.
 */
package edgewise.ui.canvas;
