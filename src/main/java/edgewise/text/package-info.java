/**
 * Writes numbers, counts and powers as people read them. Knows nothing else of the program. Read
 * {@link Numbers} first.
 */
package edgewise.text;
