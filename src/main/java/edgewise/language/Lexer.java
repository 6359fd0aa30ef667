package edgewise.language;

import edgewise.language.Token.Kind;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Splits a text into tokens, on demand, so that the tokens of a long text are never all in memory.
 *
 * <p>It knows nothing of statements: a new line is a token, and the parser decides whether it ends
 * a statement. Every character gives a token, a {@link Kind#UNKNOWN} one if it belongs to nothing.
 */
public final class Lexer {
  private final String text;
  private final Map<String, String> names = new HashMap<>();
  private int at;

  Lexer(String text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** The next token; at the end of the text, {@link Kind#END} again and again. */
  Token next() {
    skipSpace();
    if (at >= text.length()) {
      return new Token(Kind.END, "", text.length(), text.length());
    }
    int c = text.codePointAt(at);
    if (isDigit(c) || c == '.' && isDigit(charAt(at + 1))) {
      return take(Kind.NUMBER, numberEnd());
    }
    if (isNameStart(c)) {
      return name();
    }
    return sign(c);
  }

  private void skipSpace() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '#') {
        while (at < text.length() && !SourceText.isLineEnd(text.charAt(at))) {
          at++;
        }
      } else if (isSpace(c)) {
        at += Character.charCount(c);
      } else {
        return;
      }
    }
  }

  private static boolean isSpace(int c) {
    return !SourceText.isLineEnd(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private int charAt(int index) {
    return index < text.length() ? text.charAt(index) : -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int digitsEnd(int from) {
    int end = from;
    while (isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private int numberEnd() {
    int end = digitsEnd(at);
    if (charAt(end) == '.') {
      end = digitsEnd(end + 1);
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      boolean signed = charAt(end + 1) == '-' || charAt(end + 1) == '+';
      int exponent = end + (signed ? 2 : 1);
      end = isDigit(charAt(exponent)) ? digitsEnd(exponent) : end;
    }
    return end;
  }

  /**
   * Whether a text is a name: a letter of any script or {@code _}, then letters, digits and marks.
   */
  public static boolean isName(String name) {
    return !name.isEmpty()
        && isNameStart(name.codePointAt(0))
        && name.codePoints().allMatch(Lexer::isNamePart)
        && Normalizer.isNormalized(name, Normalizer.Form.NFC);
  }

  private static boolean isNameStart(int c) {
    return c == '_' || Character.isLetter(c);
  }

  private static boolean isNamePart(int c) {
    int type = Character.getType(c);
    return isNameStart(c)
        || Character.isDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private Token name() {
    int end = at;
    while (end < text.length() && isNamePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    // One string for every name keeps a text of a million names small.
    String name =
        names.computeIfAbsent(
            text.substring(at, end), n -> Normalizer.normalize(n, Normalizer.Form.NFC));
    Token token = new Token(Kind.NAME, name, at, end);
    at = end;
    return token;
  }

  private Token sign(int c) {
    return switch (c) {
      case '\r' -> take(Kind.NEW_LINE, charAt(at + 1) == '\n' ? at + 2 : at + 1);
      case '\n' -> take(Kind.NEW_LINE, at + 1);
      case ';' -> take(Kind.SEMICOLON, at + 1);
      case '+' -> take(Kind.PLUS, at + 1);
      case '-' -> charAt(at + 1) == '>' ? take(Kind.ARROW, at + 2) : take(Kind.MINUS, at + 1);
      case '−' -> take(Kind.MINUS, at + 1);
      case '*' -> charAt(at + 1) == '*' ? take(Kind.POWER, at + 2) : take(Kind.TIMES, at + 1);
      case '·', '⋅', '×' -> take(Kind.TIMES, at + 1);
      case '/' -> take(Kind.OVER, at + 1);
      case '^' -> take(Kind.POWER, at + 1);
      case '(' -> take(Kind.OPEN, at + 1);
      case ')' -> take(Kind.CLOSE, at + 1);
      case ',' -> take(Kind.COMMA, at + 1);
      case '=' -> take(Kind.EQUALS, at + 1);
      case '→' -> take(Kind.ARROW, at + 1);
      case ':' -> take(Kind.COLON, at + 1);
      default -> take(Kind.UNKNOWN, at + Character.charCount(c));
    };
  }

  private Token take(Kind kind, int end) {
    Token token = new Token(kind, text.substring(at, end), at, end);
    at = end;
    return token;
  }

  /** A character as a message shows it: itself, or its code point if it is invisible. */
  static String display(String character) {
    int c = character.codePointAt(0);
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK ->
          "U+%04X".formatted(c);
      default -> character;
    };
  }

  /**
   * The character probably intended by an unknown one: {@code (} for {@code （}; else the empty
   * string.
   */
  static String intended(String character) {
    String superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (superscripts.contains(character)) {
      return "^" + plain;
    }
    return switch (plain) {
      case "–", "—", "‐", "‑" -> "-";
      case "÷", "∕", "⁄" -> "/";
      case "∗", "•", "∙" -> "*";
      case "⇒", "⟶", "↦" -> "->";
      case "、", "，" -> ",";
      case "。" -> ".";
      case "√" -> "sqrt(…)";
      case "∞" -> "1/0";
      default -> "0123456789.+-*/^(),=:;#".contains(plain) && !plain.equals(character) ? plain : "";
    };
  }
}
