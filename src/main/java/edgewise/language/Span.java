package edgewise.language;

/**
 * A part of a program's text.
 *
 * @param line of its first character, from 1
 * @param column of its first character, in code points, from 1
 * @param length in code points
 * @param start offset of its first character in the whole text, in UTF-16 units, from 0
 * @param end offset after its last character
 */
public record Span(int line, int column, int length, int start, int end) {}
