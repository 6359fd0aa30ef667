/**
 * The pane of the computation graph: its picture, mouse and keyboard, and edits in the picture.
 * Knows no other pane. Read {@link GraphPane} first.
 */
package edgewise.ui.graph;
