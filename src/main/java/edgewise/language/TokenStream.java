package edgewise.language;

import edgewise.language.Token.Kind;

/** The words of a text with one word of lookahead. */
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

  /** The word before the current one, new lines aside. */
  Token previous() {
    return previous;
  }

  Token current() {
    return current;
  }

  Token next() {
    return next;
  }

  boolean at(Kind kind) {
    return current.is(kind);
  }

  /** Goes on by a word, and returns the one that was passed. */
  Token advance() {
    Token passed = current;
    previous = passed.is(Kind.NEW_LINE) ? previous : passed;
    current = next;
    next = lexer.next();
    return passed;
  }

  /** Goes to the next word that is not a new line. */
  void skipNewLines() {
    while (at(Kind.NEW_LINE)) {
      advance();
    }
  }

  /**
   * Whether a statement begins here that nothing else could be: a keyword, or a name before {@code
   * =} or {@code ->}. It ends whatever was left open before it.
   */
  boolean startsStatement() {
    return current.isKeyword()
        || current.is(Kind.NAME) && (next.is(Kind.EQUALS) || next.is(Kind.ARROW));
  }
}
