/** The pane of the trace table. Knows no other pane. Read {@link TablePane}. */
package edgewise.ui.table;
