package edgewise.language;

import edgewise.language.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text to tokens. A new line ends a statement unless parentheses are open or an operand is still
 * owed.
 */
final class Lexer {
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Matcher number;
  private int line = 1;
  private int at;
  private int open;

  private Lexer(String text) {
    this.text = text;
    this.number = NUMBER.matcher(text);
  }

  /** The tokens, with an END last. */
  static List<Token> tokens(String text) {
    return new Lexer(text).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '\n') {
        newLine();
      } else if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == 0xfeff || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else {
        word(c);
      }
    }
    open = 0;
    add(Kind.END, 0);
    return tokens;
  }

  private void newLine() {
    boolean owed = !tokens.isEmpty() && owes(tokens.getLast().kind());
    if (open == 0 && !owed) {
      add(Kind.END, 1);
    } else {
      at++;
    }
    line++;
  }

  private static boolean owes(Kind kind) {
    return switch (kind) {
      case PLUS, MINUS, TIMES, DIVIDE, POWER, COMMA -> true;
      default -> false;
    };
  }

  private void word(int c) {
    if (c >= '0' && c <= '9' || c == '.') {
      number.region(at, text.length());
      if (number.lookingAt()) {
        add(Kind.NUMBER, number.end() - at);
      } else {
        add(Kind.STRANGE, 1);
      }
    } else if (c == '_' || Character.isLetter(c)) {
      int end = at;
      while (end < text.length() && isNamePart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      add(Kind.NAME, end - at);
    } else {
      sign(c);
    }
  }

  private static boolean isNamePart(int c) {
    int type = Character.getType(c);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void sign(int c) {
    switch (c) {
      case '+' -> add(Kind.PLUS, 1);
      case '-' ->
          add(
              text.startsWith("->", at) ? Kind.ARROW : Kind.MINUS,
              text.startsWith("->", at) ? 2 : 1);
      case '−' -> add(Kind.MINUS, 1);
      case '*' ->
          add(
              text.startsWith("**", at) ? Kind.POWER : Kind.TIMES,
              text.startsWith("**", at) ? 2 : 1);
      case '·', '×', '⋅' -> add(Kind.TIMES, 1);
      case '/', '÷' -> add(Kind.DIVIDE, 1);
      case '^' -> add(Kind.POWER, 1);
      case '(' -> {
        open++;
        add(Kind.OPEN, 1);
      }
      case ')' -> {
        open = Math.max(0, open - 1);
        add(Kind.CLOSE, 1);
      }
      case ',' -> add(Kind.COMMA, 1);
      case '=' -> add(Kind.EQUALS, 1);
      case '→' -> add(Kind.ARROW, 1);
      case ':' -> add(Kind.COLON, 1);
      case ';' -> {
        open = 0;
        add(Kind.END, 1);
      }
      default -> add(Kind.STRANGE, Character.charCount(c));
    }
  }

  private void add(Kind kind, int length) {
    String word = text.substring(at, at + length);
    if (kind == Kind.NAME) {
      word = Normalizer.normalize(word, Normalizer.Form.NFC);
    }
    tokens.add(new Token(kind, word, line, at, at + length));
    at += length;
  }
}
