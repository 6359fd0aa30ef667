/**
 * The {@code .edgewise} file: its content, its JSON schema with versions, and recovery after a
 * crash. Knows nothing of JavaFX. Read {@link Document} first, then {@link DocumentFile}.
 */
package edgewise.document;
