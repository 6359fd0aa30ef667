/**
 * Networks as JSON files: reading with errors at their positions, and writing. Knows nothing of the
 * user interface. Read {@link NetworkFile} first.
 */
package edgewise.network.file;
