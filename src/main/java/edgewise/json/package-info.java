/**
 * Reads and writes JSON: as values with their line and column, or key by key with limits on size.
 * Knows nothing else of the program, least of all what a document contains. Read {@link JsonReader}
 * first.
 */
package edgewise.json;
