package edgewise.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a text, up to as much as a person wants to read at once. */
final class Problems {
  private static final int MOST = 20;
  private final String text;
  private final List<Problem> found = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  Problems(String text) {
    this.text = text;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void add(Token at, String key, String... arguments) {
    suggest(at, "", key, arguments);
  }

  /** Adds a problem with the name that was probably meant. */
  void suggest(Token at, String suggestion, String key, String... arguments) {
    if (found.size() >= MOST || places.contains(at.start())) {
      return;
    }
    places.add(at.start());
    int start = Math.min(at.start(), text.length());
    int lineStart = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = text.indexOf('\n', start);
    String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
    line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    int column = text.codePointCount(lineStart, start) + 1;
    int end = Math.clamp(at.end(), start, text.length());
    int length = Math.max(1, text.codePointCount(start, end));
    found.add(new Problem(at.line(), column, length, line, key, List.of(arguments), suggestion));
  }

  ProgramException exception() {
    found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new ProgramException(found);
  }
}
