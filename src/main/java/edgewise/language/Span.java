package edgewise.language;

/**
 * A stretch of a program's text.
 *
 * @param line from 1
 * @param column of its first character, in code points, from 1
 * @param start offset in UTF-16 units of its first character in the whole text
 * @param end offset after its last character
 */
public record Span(int line, int column, int start, int end) {}
