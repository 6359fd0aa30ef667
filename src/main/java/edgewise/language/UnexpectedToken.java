package edgewise.language;

import edgewise.language.Token.Kind;

/** Says what is wrong with a word that stands where another was expected. */
final class UnexpectedToken {
  private static final int LONGEST = 24;
  private final TokenStream tokens;

  UnexpectedToken(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** A word as it is quoted: not at any length. */
  static String quoted(Token token) {
    String text = token.text();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The current word, where a value should begin. */
  Finding expectedOperand() {
    return expected("expected-value");
  }

  /** The current word, where a name should stand. */
  Finding expectedName() {
    Token token = tokens.current();
    if (token.isKeyword()) {
      return Finding.at(token, "keyword-as-name", token.text());
    }
    return expected("expected-name");
  }

  /**
   * The current word under a key of its own, or the end of the line under that key with {@code
   * -at-end}.
   */
  Finding expected(String key) {
    Token token = tokens.current();
    if (token.kind().endsStatement()) {
      int end = tokens.previous().end();
      return Finding.at(end, end, key + "-at-end");
    }
    if (token.isKeyword()) {
      return Finding.at(token, "keyword-as-name", token.text());
    }
    return token.is(Kind.UNKNOWN) ? unknownCharacter(token) : Finding.at(token, key, quoted(token));
  }

  private static Finding unknownCharacter(Token token) {
    return Finding.at(token, "strange", Lexer.display(token.text())).withHint(Lexer.intended(token.text()));
  }

  /** The current word, where an operator should stand or the statement should end. */
  Finding expectedOperator(boolean inParentheses) {
    Token token = tokens.current();
    Token before = tokens.previous();
    if (token.is(Kind.UNKNOWN)) {
      return unknownCharacter(token);
    }
    if (token.is(Kind.CLOSE)) {
      return Finding.at(token, "unopened");
    }
    if (!inParentheses && tokens.startsStatement()) {
      return Finding.at(token, "missing-separator", quoted(token));
    }
    if (token.kind().startsOperand() && !token.isKeyword()) {
      return Finding.at(token, "missing-operator", quoted(before), quoted(token))
          .withHint(quoted(before) + "*" + quoted(token));
    }
    String key = inParentheses ? "expected-operator-or-closing" : "expected-operator";
    return Finding.at(token, key, quoted(token));
  }
}
