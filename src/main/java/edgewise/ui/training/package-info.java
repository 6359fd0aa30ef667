/**
 * The pane of training: setup, run, charts and pictures of the result. Knows no other pane. Read
 * {@link TrainingPane} first.
 */
package edgewise.ui.training;
