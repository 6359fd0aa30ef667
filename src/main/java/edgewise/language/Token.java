package edgewise.language;

/**
 * A token of a program.
 *
 * @param kind what it is
 * @param text as written; a name in Unicode's composed form (NFC)
 * @param start offset in UTF-16 units
 * @param end offset after it
 */
public record Token(Kind kind, String text, int start, int end) {
  /** The kinds of tokens. */
  enum Kind {
    NUMBER,
    NAME,
    PLUS,
    MINUS,
    TIMES,
    OVER,
    POWER,
    OPEN,
    CLOSE,
    COMMA,
    EQUALS,
    ARROW,
    COLON,
    SEMICOLON,
    NEW_LINE,
    END,
    /** A character that belongs to no token. */
    UNKNOWN;

    /** Whether a statement may end before this kind. */
    boolean endsStatement() {
      return this == SEMICOLON || this == NEW_LINE || this == END;
    }

    /** Whether an operand may begin with this kind. */
    boolean startsOperand() {
      return this == NUMBER || this == NAME || this == OPEN;
    }
  }

  static final String LET = "let";
  static final String OUTPUT = "output";

  /** Whether it is of that kind. */
  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is {@code let} or {@code output}. */
  public boolean isKeyword() {
    return kind == Kind.NAME && isKeyword(text);
  }

  /** Whether a name is {@code let} or {@code output}. */
  public static boolean isKeyword(String name) {
    return name.equals(LET) || name.equals(OUTPUT);
  }
}
