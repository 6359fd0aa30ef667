package edgewise.language;

import edgewise.language.Token.Kind;

/** Says what is wrong with a word that stands where another was expected. */
final class UnexpectedToken {
  private static final int LONGEST = 24;
  private final TokenStream words;

  UnexpectedToken(TokenStream words) {
    this.words = words;
  }

  /** A word as it is quoted: not at any length. */
  static String shown(Token word) {
    String text = word.text();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The current word, where a value should begin. */
  Finding insteadOfOperand() {
    return instead("expected-value");
  }

  /** The current word, where a name should stand. */
  Finding insteadOfName() {
    Token word = words.current();
    if (word.isKeyword()) {
      return Finding.at(word, "keyword-as-name", word.text());
    }
    return instead("expected-name");
  }

  /**
   * The current word under a key of its own, or the end of the line under that key with {@code
   * -at-end}.
   */
  Finding instead(String key) {
    Token word = words.current();
    if (word.kind().endsStatement()) {
      int end = words.previous().end();
      return Finding.at(end, end, key + "-at-end");
    }
    if (word.isKeyword()) {
      return Finding.at(word, "keyword-as-name", word.text());
    }
    return word.is(Kind.STRANGE) ? strange(word) : Finding.at(word, key, shown(word));
  }

  private static Finding strange(Token word) {
    return Finding.at(word, "strange", Lexer.shown(word.text())).meaning(Lexer.meant(word.text()));
  }

  /** The current word, where an operator should stand or the statement should end. */
  Finding insteadOfOperator(boolean inParentheses) {
    Token word = words.current();
    Token before = words.previous();
    if (word.is(Kind.STRANGE)) {
      return strange(word);
    }
    if (word.is(Kind.CLOSE)) {
      return Finding.at(word, "unopened");
    }
    if (!inParentheses && words.atStatement()) {
      return Finding.at(word, "missing-separator", shown(word));
    }
    if (word.kind().startsOperand() && !word.isKeyword()) {
      return Finding.at(word, "missing-operator", shown(before), shown(word))
          .meaning(shown(before) + "*" + shown(word));
    }
    String key = inParentheses ? "expected-operator-or-closing" : "expected-operator";
    return Finding.at(word, key, shown(word));
  }
}
