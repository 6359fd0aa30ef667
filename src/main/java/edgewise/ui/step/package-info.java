/** The pane that explains the current step. Knows no other pane. Read {@link StepPane} first. */
package edgewise.ui.step;
