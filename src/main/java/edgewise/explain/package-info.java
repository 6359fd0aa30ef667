/**
 * The explanation of a step: a title, the equation in names and in numbers, a sentence in English
 * and in Chinese, and a preview of the next step. Knows nothing of the user interface. Read {@link
 * Explanations} first, then {@link Explanation}.
 */
package edgewise.explain;
