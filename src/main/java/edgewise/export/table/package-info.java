/**
 * The trace table of a step, as CSV, Markdown or LaTeX. The command line and the window call the
 * same classes. Knows nothing of JavaFX. Read {@link TraceTable} first.
 */
package edgewise.export.table;
