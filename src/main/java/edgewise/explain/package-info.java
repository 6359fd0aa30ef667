/**
 * A step in words and in mathematics: a title, the formula with names, the same with numbers, a
 * sentence in English and in Chinese, and a hint of what comes next.
 */
package edgewise.explain;
