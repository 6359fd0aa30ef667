package edgewise.language;

import edgewise.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tokens to statements. A wrong statement is told and skipped, so that it hides no other. */
final class StatementParser {
  private final List<Token> tokens;
  private final Problems problems;
  private final List<Statement> statements = new ArrayList<>();
  private int at;

  private StatementParser(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  static List<Statement> statements(List<Token> tokens, Problems problems) {
    return new StatementParser(tokens, problems).run();
  }

  private List<Statement> run() {
    while (at < tokens.size()) {
      if (peek(0).is(Kind.END)) {
        at++;
        continue;
      }
      Statement statement = statement();
      if (statement != null && !peek(0).is(Kind.END)) {
        unexpected(peek(0));
        statement = null;
      }
      if (statement != null) {
        statements.add(statement);
      } else {
        skip();
      }
    }
    return statements;
  }

  private Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  private void skip() {
    while (at < tokens.size() && !tokens.get(at).is(Kind.END)) {
      at++;
    }
  }

  /** What stands where a statement should have ended; an operand there lacks its operator. */
  private void unexpected(Token token) {
    Token before = tokens.get(at - 1);
    boolean operand = token.is(Kind.NAME) || token.is(Kind.NUMBER) || token.is(Kind.OPEN);
    boolean after = before.is(Kind.NAME) || before.is(Kind.NUMBER) || before.is(Kind.CLOSE);
    if (operand && after) {
      problems.suggest(
          token, before.text() + "*" + token.text(), "expected.operator", token.text());
    } else if (token.is(Kind.CLOSE)) {
      problems.add(token, "unopened");
    } else if (token.is(Kind.STRANGE)) {
      problems.add(token, "strange", printable(token.text()));
    } else {
      problems.add(token, "expected.end", token.text());
    }
  }

  static String printable(String text) {
    int c = text.codePointAt(0);
    boolean odd =
        Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff || !Character.isDefined(c);
    return odd ? "U+%04X".formatted(c) : text;
  }

  private Statement statement() {
    Token first = peek(0);
    if (first.isWord("let") && peek(1).is(Kind.NAME)) {
      at++;
      return assignment(true);
    }
    if (first.isWord("output") && !peek(1).is(Kind.EQUALS)) {
      return output();
    }
    if (first.is(Kind.NAME) && peek(1).is(Kind.EQUALS)) {
      return assignment(false);
    }
    if (first.is(Kind.NAME) && peek(1).is(Kind.ARROW)) {
      return edges();
    }
    Expression value = expression();
    if (value != null && peek(0).is(Kind.EQUALS)) {
      problems.add(first, "left.side");
      return null;
    }
    return value == null ? null : new Statement.Bare(first, value);
  }

  private Expression expression() {
    if (peek(0).is(Kind.STRANGE)) {
      problems.add(peek(0), "strange", printable(peek(0).text()));
      return null;
    }
    ExpressionParser parser = new ExpressionParser(tokens, at, problems);
    Expression value = parser.parse();
    at = parser.end();
    return value;
  }

  private Statement assignment(boolean let) {
    Token name = peek(0);
    if (Names.isReserved(name.text())) {
      problems.add(name, "reserved", name.text());
      return null;
    }
    if (!peek(1).is(Kind.EQUALS)) {
      at++;
      problems.add(peek(0), "expected.equals", name.text());
      return null;
    }
    at += 2;
    Token first = peek(0);
    Expression value = expression();
    if (value == null) {
      return null;
    }
    Token last = tokens.get(at - 1);
    Span span = new Span(name.line(), 1, first.start(), last.end());
    return let ? new Statement.Let(name, value) : new Statement.Assign(name, value, span);
  }

  private Statement output() {
    at++;
    List<Token> names = new ArrayList<>();
    while (true) {
      if (!peek(0).is(Kind.NAME)) {
        problems.add(peek(0), "expected.name", ExpressionParser.shown(peek(0)));
        return null;
      }
      names.add(peek(0));
      at++;
      if (!peek(0).is(Kind.COMMA)) {
        return new Statement.Output(names);
      }
      at++;
    }
  }

  private Statement edges() {
    Token from = peek(0);
    Token to = peek(2);
    at += 2;
    if (!to.is(Kind.NAME)) {
      problems.add(to, "expected.name", ExpressionParser.shown(to));
      return null;
    }
    at++;
    List<Statement.Coefficient> coefficients = new ArrayList<>();
    if (peek(0).is(Kind.END)) {
      coefficients.add(new Statement.Coefficient(null, new Expression.Literal(1)));
      return new Statement.Edges(from, to, coefficients);
    }
    if (!peek(0).is(Kind.COLON)) {
      problems.add(peek(0), "expected.colon", ExpressionParser.shown(peek(0)));
      return null;
    }
    do {
      at++;
      Token name = peek(0).is(Kind.NAME) && peek(1).is(Kind.EQUALS) ? peek(0) : null;
      at += name == null ? 0 : 2;
      Expression value = expression();
      if (value == null) {
        return null;
      }
      coefficients.add(new Statement.Coefficient(name, value));
    } while (peek(0).is(Kind.COMMA));
    return new Statement.Edges(from, to, coefficients);
  }
}
