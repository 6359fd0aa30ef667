package edgewise.language;

import edgewise.language.Token.Kind;

/** Makes the diagnostic for the current token where another was expected. */
final class UnexpectedToken {
  private static final int LONGEST = 24;
  private final TokenStream tokens;

  UnexpectedToken(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** A token as a message quotes it, cut to {@value #LONGEST} code points. */
  static String quoted(Token token) {
    String text = token.text();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The diagnostic that a value should begin at the current token. */
  Diagnostic expectedOperand() {
    return expected("expected-value");
  }

  /** The diagnostic that the current token should be a name. */
  Diagnostic expectedName() {
    Token token = tokens.current();
    if (token.isKeyword()) {
      return Diagnostic.at(token, "keyword-as-name", token.text());
    }
    return expected("expected-name");
  }

  /**
   * The diagnostic with that key at the current token; at the end of the line, with that key and
   * {@code -at-end}.
   */
  Diagnostic expected(String key) {
    Token token = tokens.current();
    if (token.kind().endsStatement()) {
      int end = tokens.previous().end();
      return Diagnostic.at(end, end, key + "-at-end");
    }
    if (token.isKeyword()) {
      return Diagnostic.at(token, "keyword-as-name", token.text());
    }
    return token.is(Kind.UNKNOWN)
        ? unknownCharacter(token)
        : Diagnostic.at(token, key, quoted(token));
  }

  private static Diagnostic unknownCharacter(Token token) {
    return Diagnostic.at(token, "strange", Lexer.display(token.text()))
        .withHint(Lexer.intended(token.text()));
  }

  /** The diagnostic that the current token should be an operator, or the statement should end. */
  Diagnostic expectedOperator(boolean inParentheses) {
    Token token = tokens.current();
    Token before = tokens.previous();
    if (token.is(Kind.UNKNOWN)) {
      return unknownCharacter(token);
    }
    if (token.is(Kind.CLOSE)) {
      return Diagnostic.at(token, "unopened");
    }
    if (!inParentheses && tokens.startsStatement()) {
      return Diagnostic.at(token, "missing-separator", quoted(token));
    }
    if (token.kind().startsOperand() && !token.isKeyword()) {
      return Diagnostic.at(token, "missing-operator", quoted(before), quoted(token))
          .withHint(quoted(before) + "*" + quoted(token));
    }
    String key = inParentheses ? "expected-operator-or-closing" : "expected-operator";
    return Diagnostic.at(token, key, quoted(token));
  }
}
