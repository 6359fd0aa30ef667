package edgewise.language;

import edgewise.language.Postfix.Reference;
import edgewise.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses a text into statements. A statement that cannot be parsed is reported once, kept as {@link
 * Statement.Broken}, and skipped, so that the statements after it are still parsed.
 */
public final class StatementParser {
  private static final Postfix ONE = new Postfix(List.of(new Postfix.Number(1)), 0, 0);
  private final TokenStream tokens;
  private final Diagnostics diagnostics;
  private final UnexpectedToken unexpected;

  /** The name that the current statement defines, or null. */
  private Reference defined;

  private StatementParser(String text, Diagnostics diagnostics) {
    this.tokens = new TokenStream(text);
    this.diagnostics = diagnostics;
    this.unexpected = new UnexpectedToken(tokens);
  }

  /** All statements of the text, in order. */
  public static List<Statement> read(String text, Diagnostics diagnostics) {
    return new StatementParser(text, diagnostics).program();
  }

  private List<Statement> program() {
    List<Statement> statements = new ArrayList<>();
    while (!tokens.at(Kind.END)) {
      if (tokens.current().kind().endsStatement()) {
        tokens.advance();
        continue;
      }
      int start = tokens.current().start();
      defined = null;
      try {
        statements.add(statement());
      } catch (UnreadableStatement unreadable) {
        diagnostics.add(unreadable.diagnostic());
        skip(unreadable.open());
        statements.add(new Statement.Unreadable(defined, start, tokens.previous().end()));
      }
    }
    return statements;
  }

  private Statement statement() {
    Token first = tokens.current();
    Statement statement;
    if (first.isKeyword()) {
      statement = first.text().equals(Token.LET) ? let() : outputs();
    } else if (first.is(Kind.NAME) && tokens.next().is(Kind.EQUALS)) {
      statement = assignment();
    } else if (first.is(Kind.NAME) && tokens.next().is(Kind.ARROW)) {
      statement = edges();
    } else {
      rejectMistypedKeyword(first);
      statement = new Statement.Unnamed(ExpressionParser.read(tokens, diagnostics));
      if (tokens.at(Kind.EQUALS)) {
        throw unreadable(Diagnostic.at(statement.start(), statement.end(), "left-side"));
      }
    }
    if (!tokens.current().kind().endsStatement()) {
      throw unreadable(unexpected.expectedOperator(false));
    }
    return statement;
  }

  /** {@code otput e}: two names in a row begin no statement, so the first may be a keyword. */
  private void rejectMistypedKeyword(Token first) {
    if (first.is(Kind.NAME) && tokens.next().is(Kind.NAME) && !Function.isReserved(first.text())) {
      String keyword = NearestName.to(first.text(), List.of(Token.LET, Token.OUTPUT));
      if (!keyword.isEmpty()) {
        throw unreadable(
            Diagnostic.at(first, "unknown-statement", UnexpectedToken.quoted(first))
                .withHint(keyword));
      }
    }
  }

  private Statement assignment() {
    defined = newName();
    tokens.advance();
    return new Statement.Assignment(defined, ExpressionParser.read(tokens, diagnostics));
  }

  private Statement let() {
    Token keyword = tokens.advance();
    if (tokens.at(Kind.EQUALS)) {
      throw unreadable(Diagnostic.at(keyword, "keyword-as-name", keyword.text()));
    }
    defined = newName();
    expect(Kind.EQUALS, "expected-equals");
    Postfix value = ExpressionParser.read(tokens, diagnostics);
    return new Statement.Let(defined, value, keyword.start());
  }

  private Statement outputs() {
    Token keyword = tokens.advance();
    if (tokens.at(Kind.EQUALS) || tokens.at(Kind.ARROW)) {
      throw unreadable(Diagnostic.at(keyword, "keyword-as-name", keyword.text()));
    }
    List<Reference> names = new ArrayList<>();
    names.add(name());
    while (tokens.at(Kind.COMMA)) {
      tokens.advance();
      tokens.skipNewLines();
      names.add(name());
    }
    return new Statement.Outputs(names, keyword.start(), tokens.previous().end());
  }

  private Statement edges() {
    Reference source = newName();
    tokens.advance();
    Reference target = newName();
    defined = target;
    List<Statement.Coefficient> coefficients = new ArrayList<>();
    if (tokens.current().kind().endsStatement()) {
      coefficients.add(new Statement.Coefficient(null, ONE));
    } else {
      expect(Kind.COLON, "expected-colon");
      coefficients.add(coefficient());
      while (tokens.at(Kind.COMMA)) {
        Token comma = tokens.advance();
        tokens.skipNewLines();
        if (tokens.current().isKeyword() || tokens.next().is(Kind.ARROW)) {
          Diagnostic missing = Diagnostic.at(comma.end(), comma.end(), "expected-value-at-end");
          throw new UnreadableStatement(missing, UnreadableStatement.AT_STATEMENT);
        }
        coefficients.add(coefficient());
      }
    }
    return new Statement.Edges(source, target, coefficients, tokens.previous().end());
  }

  private Statement.Coefficient coefficient() {
    Reference label = null;
    if (tokens.at(Kind.NAME) && tokens.next().is(Kind.EQUALS)) {
      label = newName();
      tokens.advance();
    }
    return new Statement.Coefficient(label, ExpressionParser.read(tokens, diagnostics));
  }

  private void expect(Kind kind, String key) {
    if (!tokens.at(kind)) {
      throw unreadable(unexpected.expected(key));
    }
    tokens.advance();
  }

  private Reference name() {
    if (!tokens.at(Kind.NAME) || tokens.current().isKeyword()) {
      throw unreadable(unexpected.expectedName());
    }
    Token token = tokens.advance();
    return new Reference(token.text(), token.start(), token.end());
  }

  /** Parses a name to be defined, and reports one that is reserved for a function. */
  private Reference newName() {
    Reference name = name();
    if (Function.isReserved(name.name())) {
      diagnostics.add(Diagnostic.at(name, "function-as-name", name.name()));
    }
    return name;
  }

  /**
   * Skips to where the next statement may begin: not inside parentheses, unless a statement clearly
   * begins there.
   */
  private void skip(int openParentheses) {
    int open = openParentheses;
    if (open == UnreadableStatement.AT_STATEMENT) {
      return;
    }
    while (!tokens.at(Kind.END) && !tokens.at(Kind.SEMICOLON)) {
      if (tokens.at(Kind.NEW_LINE)) {
        tokens.skipNewLines();
        if (open <= 0 || tokens.startsStatement()) {
          return;
        }
        continue;
      }
      open += tokens.at(Kind.OPEN) ? 1 : tokens.at(Kind.CLOSE) ? -1 : 0;
      tokens.advance();
    }
  }

  private static UnreadableStatement unreadable(Diagnostic diagnostic) {
    return new UnreadableStatement(diagnostic, 0);
  }
}
