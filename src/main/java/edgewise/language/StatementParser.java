package edgewise.language;

import edgewise.language.Postfix.Mention;
import edgewise.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text into statements. A statement that can't be read is told once, kept as {@link
 * Statement.Broken}, and skipped, so that it hides no other.
 */
public final class StatementParser {
  private static final Postfix ONE = new Postfix(List.of(new Postfix.Number(1)), 0, 0);
  private final TokenStream words;
  private final Findings findings;
  private final UnexpectedToken unexpected;

  /** The name that the statement being read defines, or null. */
  private Mention defined;

  private StatementParser(String text, Findings findings) {
    this.words = new TokenStream(text);
    this.findings = findings;
    this.unexpected = new UnexpectedToken(words);
  }

  /** All statements of the text, in order. */
  public static List<Statement> read(String text, Findings findings) {
    return new StatementParser(text, findings).program();
  }

  private List<Statement> program() {
    List<Statement> statements = new ArrayList<>();
    while (!words.at(Kind.END)) {
      if (words.current().kind().endsStatement()) {
        words.take();
        continue;
      }
      int start = words.current().start();
      defined = null;
      try {
        statements.add(statement());
      } catch (UnreadableStatement stumble) {
        findings.add(stumble.finding());
        skip(stumble.open());
        statements.add(new Statement.Broken(defined, start, words.previous().end()));
      }
    }
    return statements;
  }

  private Statement statement() {
    Token first = words.current();
    Statement statement;
    if (first.isKeyword()) {
      statement = first.text().equals(Token.LET) ? let() : outputs();
    } else if (first.is(Kind.NAME) && words.next().is(Kind.EQUALS)) {
      statement = assignment();
    } else if (first.is(Kind.NAME) && words.next().is(Kind.ARROW)) {
      statement = edges();
    } else {
      mistypedKeyword(first);
      statement = new Statement.Unnamed(ExpressionParser.read(words, findings));
      if (words.at(Kind.EQUALS)) {
        throw stumble(Finding.at(statement.start(), statement.end(), "left-side"));
      }
    }
    if (!words.current().kind().endsStatement()) {
      throw stumble(unexpected.insteadOfOperator(false));
    }
    return statement;
  }

  /** {@code otput e}: two names in a row begin no statement, so the first may be a keyword. */
  private void mistypedKeyword(Token first) {
    if (first.is(Kind.NAME) && words.next().is(Kind.NAME) && !Function.isReserved(first.text())) {
      String keyword = NearestName.to(first.text(), List.of(Token.LET, Token.OUTPUT));
      if (!keyword.isEmpty()) {
        throw stumble(
            Finding.at(first, "unknown-statement", UnexpectedToken.shown(first)).meaning(keyword));
      }
    }
  }

  private Statement assignment() {
    defined = newName();
    words.take();
    return new Statement.Assignment(defined, ExpressionParser.read(words, findings));
  }

  private Statement let() {
    Token keyword = words.take();
    if (words.at(Kind.EQUALS)) {
      throw stumble(Finding.at(keyword, "keyword-as-name", keyword.text()));
    }
    defined = newName();
    expect(Kind.EQUALS, "expected-equals");
    Postfix value = ExpressionParser.read(words, findings);
    return new Statement.Let(defined, value, keyword.start());
  }

  private Statement outputs() {
    Token keyword = words.take();
    if (words.at(Kind.EQUALS) || words.at(Kind.ARROW)) {
      throw stumble(Finding.at(keyword, "keyword-as-name", keyword.text()));
    }
    List<Mention> names = new ArrayList<>();
    names.add(name());
    while (words.at(Kind.COMMA)) {
      words.take();
      words.skipNewLines();
      names.add(name());
    }
    return new Statement.Outputs(names, keyword.start(), words.previous().end());
  }

  private Statement edges() {
    Mention source = newName();
    words.take();
    Mention target = newName();
    defined = target;
    List<Statement.Coefficient> coefficients = new ArrayList<>();
    if (words.current().kind().endsStatement()) {
      coefficients.add(new Statement.Coefficient(null, ONE));
    } else {
      expect(Kind.COLON, "expected-colon");
      coefficients.add(coefficient());
      while (words.at(Kind.COMMA)) {
        Token comma = words.take();
        words.skipNewLines();
        if (words.current().isKeyword() || words.next().is(Kind.ARROW)) {
          Finding missing = Finding.at(comma.end(), comma.end(), "expected-value-at-end");
          throw new UnreadableStatement(missing, UnreadableStatement.AT_STATEMENT);
        }
        coefficients.add(coefficient());
      }
    }
    return new Statement.Edges(source, target, coefficients, words.previous().end());
  }

  private Statement.Coefficient coefficient() {
    Mention label = null;
    if (words.at(Kind.NAME) && words.next().is(Kind.EQUALS)) {
      label = newName();
      words.take();
    }
    return new Statement.Coefficient(label, ExpressionParser.read(words, findings));
  }

  private void expect(Kind kind, String key) {
    if (!words.at(kind)) {
      throw stumble(unexpected.instead(key));
    }
    words.take();
  }

  private Mention name() {
    if (!words.at(Kind.NAME) || words.current().isKeyword()) {
      throw stumble(unexpected.insteadOfName());
    }
    Token word = words.take();
    return new Mention(word.text(), word.start(), word.end());
  }

  /** A name that may not be a function's. */
  private Mention newName() {
    Mention name = name();
    if (Function.isReserved(name.name())) {
      findings.add(Finding.at(name, "function-as-name", name.name()));
    }
    return name;
  }

  /**
   * Goes to where the next statement may begin: not within parentheses, unless it plainly is one.
   */
  private void skip(int openParentheses) {
    int open = openParentheses;
    if (open == UnreadableStatement.AT_STATEMENT) {
      return;
    }
    while (!words.at(Kind.END) && !words.at(Kind.SEMICOLON)) {
      if (words.at(Kind.NEW_LINE)) {
        words.skipNewLines();
        if (open <= 0 || words.atStatement()) {
          return;
        }
        continue;
      }
      open += words.at(Kind.OPEN) ? 1 : words.at(Kind.CLOSE) ? -1 : 0;
      words.take();
    }
  }

  private static UnreadableStatement stumble(Finding finding) {
    return new UnreadableStatement(finding, 0);
  }
}
