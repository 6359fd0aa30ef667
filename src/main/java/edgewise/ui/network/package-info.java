/**
 * The pane of a neural network: its pictures, its backpropagation step by step, and its editor.
 * Knows no other pane. Read {@link NetworkPane} first.
 */
package edgewise.ui.network;
