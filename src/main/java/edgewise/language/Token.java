package edgewise.language;

/**
 * A word of a program.
 *
 * @param kind what it is
 * @param text as written, names in Unicode's composed form
 * @param line from 1
 * @param start offset in UTF-16 units
 * @param end offset after it
 */
record Token(Kind kind, String text, int line, int start, int end) {
  enum Kind {
    NUMBER,
    NAME,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    POWER,
    OPEN,
    CLOSE,
    COMMA,
    EQUALS,
    ARROW,
    COLON,
    /** A new line or a semicolon. */
    END,
    /** Something no program has; told when it is met. */
    STRANGE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }
}
