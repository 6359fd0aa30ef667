/**
 * Reads files up to a limit of bytes, and writes them completely or not at all. Knows nothing else
 * of the program, least of all what the files contain. Read {@link AtomicFile} first.
 */
package edgewise.files;
