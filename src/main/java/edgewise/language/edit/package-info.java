/**
 * Edits of a graph as edits of its program text: everything that an edit does not concern stays as
 * it was typed. Knows neither traces nor pictures. Read {@link Edits} first.
 */
package edgewise.language.edit;
