package edgewise.language;

import java.util.Arrays;

/** A program's text and where its lines begin. A line ends with \n, \r\n or \r. */
final class SourceText {
  private final String text;
  private final int[] lineStarts;

  SourceText(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** The whole text. */
  String text() {
    return text;
  }

  /** The line that an offset is in, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a line begins. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Where a line ends, before what ends it. */
  int lineEnd(int line) {
    int end = line == lineStarts.length ? text.length() : lineStarts[line];
    while (end > lineStart(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a character ends a line. */
  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  /** The span between two offsets. */
  Span span(int start, int end) {
    int line = line(start);
    int column = text.codePointCount(lineStart(line), start) + 1;
    return new Span(line, column, text.codePointCount(start, end), start, end);
  }
}
