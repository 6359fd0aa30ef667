/**
 * The pane of the program text and the values of its inputs. Knows no other pane. Read {@link
 * ProgramPane} first.
 */
package edgewise.ui.program;
