/**
 * Writes a figure as SVG or PNG. The command line and the window call the same classes. Knows
 * nothing of JavaFX. Read {@link Svg} first.
 */
package edgewise.export.picture;
