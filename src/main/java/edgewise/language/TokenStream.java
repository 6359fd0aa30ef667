package edgewise.language;

import edgewise.language.Token.Kind;

/** The tokens of a text with one token of lookahead. */
final class TokenStream {
  private final Lexer lexer;
  private Token previous = new Token(Kind.NEW_LINE, "", 0, 0);
  private Token current;
  private Token next;

  TokenStream(String text) {
    lexer = new Lexer(text);
    current = lexer.next();
    next = lexer.next();
  }

  /** The last token before the current one that is not a new line. */
  Token previous() {
    return previous;
  }

  /** The token to be parsed next. */
  Token current() {
    return current;
  }

  /** The token after the current one. */
  Token next() {
    return next;
  }

  /** Whether the current token is of that kind. */
  boolean at(Kind kind) {
    return current.is(kind);
  }

  /** Moves to the next token and returns the one passed. */
  Token advance() {
    Token passed = current;
    previous = passed.is(Kind.NEW_LINE) ? previous : passed;
    current = next;
    next = lexer.next();
    return passed;
  }

  /** Skips new lines. */
  void skipNewLines() {
    while (at(Kind.NEW_LINE)) {
      advance();
    }
  }

  /**
   * Whether the current token can only begin a statement: a keyword, or a name before {@code =} or
   * {@code ->}. It ends whatever was left open before it.
   */
  boolean startsStatement() {
    return current.isKeyword()
        || current.is(Kind.NAME) && (next.is(Kind.EQUALS) || next.is(Kind.ARROW));
  }
}
