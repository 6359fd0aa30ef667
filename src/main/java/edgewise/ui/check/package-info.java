/**
 * The views of the gradient check by differences and of deep networks. Knows no other pane. Read
 * {@link CheckView} first.
 */
package edgewise.ui.check;
