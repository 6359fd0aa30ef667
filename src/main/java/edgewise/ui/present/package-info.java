/**
 * Full-screen presentation with the presenter's notes. Knows no pane; it shows any {@link
 * edgewise.ui.canvas.Presentable}. Read {@link Presentation} first.
 */
package edgewise.ui.present;
