package edgewise.language;

/**
 * A word of a program.
 *
 * @param kind what it is
 * @param text as written; a name in Unicode's composed form (NFC)
 * @param start offset in UTF-16 units
 * @param end offset after it
 */
public record Token(Kind kind, String text, int start, int end) {
  /** The kinds of words. */
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
    /** Something that no program has. */
    UNKNOWN;

    /** Whether a statement may end before it. */
    boolean endsStatement() {
      return this == SEMICOLON || this == NEW_LINE || this == END;
    }

    /** Whether an operand may begin with it. */
    boolean startsOperand() {
      return this == NUMBER || this == NAME || this == OPEN;
    }
  }

  static final String LET = "let";
  static final String OUTPUT = "output";

  boolean is(Kind other) {
    return kind == other;
  }

  public boolean isKeyword() {
    return kind == Kind.NAME && isKeyword(text);
  }

  public static boolean isKeyword(String name) {
    return name.equals(LET) || name.equals(OUTPUT);
  }
}
