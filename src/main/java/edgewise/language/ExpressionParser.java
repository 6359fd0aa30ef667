package edgewise.language;

import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import edgewise.language.Postfix.Combine;
import edgewise.language.Postfix.Instruction;
import edgewise.language.Postfix.Number;
import edgewise.language.Postfix.Reference;
import edgewise.language.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads one expression into postfix order with an explicit stack (E. W. Dijkstra's shunting yard,
 * 1961), so that neither nesting nor length is limited by the Java call stack.
 *
 * <p>Sums are read whole, all terms of a level into one; {@code ^} associates to the right,
 * products to the left. A minus before a number that is not the base of a power belongs to the
 * number: {@code -2*x} is one product. New lines are skipped while a parenthesis is open or an
 * operand is required.
 */
final class ExpressionParser {
  private static final Operation PRODUCT = new Operation.Product();
  private static final Operation QUOTIENT = new Operation.Quotient();
  private static final Operation NEGATION = new Operation.Sum(List.of(true));

  private final TokenStream tokens;
  private final Diagnostics diagnostics;
  private final UnexpectedToken unexpected;
  private final List<Instruction> instructions = new ArrayList<>();
  private final Deque<PendingOperator> pending = new ArrayDeque<>();
  private int open;

  /** Offsets of the last complete value. */
  private int valueStart;

  private int valueEnd;

  private ExpressionParser(TokenStream tokens, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.diagnostics = diagnostics;
    this.unexpected = new UnexpectedToken(tokens);
  }

  /**
   * Reads the expression that begins at the current word, up to the first word that can't belong to
   * it.
   *
   * @throws UnreadableStatement if there is none, or it can't be read to its end
   */
  static Postfix read(TokenStream tokens, Diagnostics diagnostics) {
    return new ExpressionParser(tokens, diagnostics).expression();
  }

  private Postfix expression() {
    operand(false);
    while (operator()) {
      operand(true);
    }
    reduce(PendingOperator.SUM);
    return new Postfix(instructions, valueStart, valueEnd);
  }

  /** Parses signs and opening parentheses up to a complete value. */
  private void operand(boolean required) {
    boolean mayWrap = required;
    while (true) {
      if ((mayWrap || open > 0) && tokens.at(Kind.NEW_LINE)) {
        skipToNextLine();
      }
      Token token = tokens.current();
      switch (token.kind()) {
        case NUMBER -> {
          number(false);
          return;
        }
        case NAME -> {
          if (!call()) {
            reference();
            return;
          }
          if (emptyCall()) {
            return;
          }
        }
        case OPEN -> {
          tokens.advance();
          pending.push(new PendingOperator.Group(token.start()));
          open++;
        }
        case MINUS -> {
          tokens.advance();
          if (tokens.at(Kind.NUMBER) && !tokens.next().is(Kind.POWER)) {
            valueStart = token.start();
            number(true);
            return;
          }
          sign(token.start());
          mayWrap = true;
        }
        default -> throw unreadable(unexpected.expectedOperand());
      }
    }
  }

  private void number(boolean negative) {
    Token token = tokens.advance();
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      diagnostics.add(Diagnostic.at(token, "number-too-large", UnexpectedToken.quoted(token)));
    }
    instructions.add(new Number(negative ? -value : value));
    setValueExtent(negative ? valueStart : token.start(), token.end());
  }

  private void reference() {
    Token token = tokens.current();
    if (token.isKeyword()) {
      throw unreadable(unexpected.expectedOperand());
    }
    if (Function.isReserved(token.text())) {
      throw unreadable(Diagnostic.at(token, "function-without-arguments", token.text()));
    }
    tokens.advance();
    instructions.add(new Reference(token.text(), token.start(), token.end()));
    setValueExtent(token.start(), token.end());
  }

  private boolean call() {
    Token name = tokens.current();
    if (name.isKeyword() || !tokens.next().is(Kind.OPEN)) {
      return false;
    }
    Function function = Function.named(name.text()).orElse(null);
    if (function == null) {
      Diagnostic unknown = Diagnostic.at(name, "unknown-function", UnexpectedToken.quoted(name));
      diagnostics.add(unknown.withHint(new Diagnostic.Hint.NearFunction(name.text())));
    }
    tokens.advance();
    pending.push(new PendingOperator.Call(name, function, tokens.advance().start()));
    open++;
    return true;
  }

  private boolean emptyCall() {
    tokens.skipNewLines();
    if (!tokens.at(Kind.CLOSE)) {
      return false;
    }
    close();
    return true;
  }

  /**
   * A sign at the start of an expression belongs to its sum; elsewhere it is an operation of its
   * own.
   */
  private void sign(int start) {
    PendingOperator before = pending.peek();
    if (before == null || before.binding() == PendingOperator.OPENING) {
      pending.push(new PendingOperator.Terms(start).sign(true));
    } else {
      boolean loose = before.binding() <= PendingOperator.SIGN;
      pending.push(
          new PendingOperator.Negation(
              loose ? PendingOperator.SIGN : PendingOperator.TIGHT_SIGN, start));
    }
  }

  /** Reads closing parentheses up to an operator or comma, which is taken too. False at the end. */
  private boolean operator() {
    while (true) {
      if (open > 0 && tokens.at(Kind.NEW_LINE)) {
        tokens.skipNewLines();
        if (tokens.startsStatement()) {
          throw unclosed(UnreadableStatement.AT_STATEMENT);
        }
      }
      switch (tokens.current().kind()) {
        case PLUS -> term(false);
        case MINUS -> term(true);
        case TIMES -> binary(PRODUCT, PendingOperator.PRODUCT, PendingOperator.PRODUCT);
        case OVER -> binary(QUOTIENT, PendingOperator.PRODUCT, PendingOperator.PRODUCT);
        case POWER -> binary(Pairwise.POW, PendingOperator.POWER, PendingOperator.POWER + 1);
        case CLOSE -> {
          close();
          continue;
        }
        case COMMA -> {
          return open > 0 && argument();
        }
        case NUMBER, NAME, OPEN, UNKNOWN -> throw unreadable(unexpected.expectedOperator(open > 0));
        case NEW_LINE, SEMICOLON, END -> {
          if (open > 0) {
            throw unclosed(open);
          }
          return false;
        }
        case EQUALS, ARROW, COLON -> {
          if (open > 0) {
            throw unreadable(unexpected.expectedOperator(true));
          }
          return false;
        }
      }
      tokens.advance();
      return true;
    }
  }

  private void term(boolean negative) {
    reduce(PendingOperator.SUM + 1);
    if (pending.peek() instanceof PendingOperator.Terms terms) {
      terms.sign(negative);
    } else {
      pending.push(new PendingOperator.Terms(valueStart).sign(false).sign(negative));
    }
  }

  private void binary(Operation operation, int binding, int reduced) {
    reduce(reduced);
    pending.push(new PendingOperator.Binary(operation, binding, valueStart));
  }

  private boolean argument() {
    reduce(PendingOperator.SUM);
    if (!(pending.peek() instanceof PendingOperator.Call call)) {
      throw unreadable(Diagnostic.at(tokens.current(), "comma-outside-call"));
    }
    call.endArgument();
    tokens.advance();
    return true;
  }

  private void close() {
    Token token = tokens.current();
    if (open == 0) {
      throw unreadable(Diagnostic.at(token, "unopened"));
    }
    boolean empty = tokens.previous().is(Kind.OPEN);
    reduce(PendingOperator.SUM);
    PendingOperator opening = pending.pop();
    open--;
    tokens.advance();
    if (opening instanceof PendingOperator.Call call) {
      if (!empty) {
        call.endArgument();
      }
      apply(call, token.end());
    }
    setValueExtent(opening.start(), token.end());
  }

  private void apply(PendingOperator.Call call, int end) {
    Function function = call.function();
    int given = call.arguments();
    if (function != null && function.takes(given)) {
      Operation operation = function.operation().apply(given);
      instructions.add(new Combine(operation, given, call.start(), end));
    } else if (function != null) {
      String key = function.arguments() == Function.ANY ? "arity-any" : "arity";
      String expected = Integer.toString(function.arguments());
      String name = call.name().text();
      diagnostics.add(
          Diagnostic.at(call.start(), end, key, name, expected, Integer.toString(given)));
    }
  }

  /** Emits all pending operators of at least this binding strength. */
  private void reduce(int binding) {
    while (!pending.isEmpty() && pending.peek().binding() >= binding) {
      PendingOperator top = pending.pop();
      switch (top) {
        case PendingOperator.Terms t -> combine(t.operation(), t.count(), t.start());
        case PendingOperator.Negation n -> combine(NEGATION, 1, n.start());
        case PendingOperator.Binary b -> combine(b.operation(), 2, b.start());
        case PendingOperator.Group g ->
            throw new IllegalStateException("reduced through a parenthesis");
        case PendingOperator.Call c ->
            throw new IllegalStateException("reduced through a parenthesis");
      }
    }
  }

  private void combine(Operation operation, int count, int start) {
    instructions.add(new Combine(operation, count, start, valueEnd));
    valueStart = start;
  }

  private void setValueExtent(int start, int end) {
    valueStart = start;
    valueEnd = end;
  }

  /** Goes on to the next line for an operand, unless a statement begins there. */
  private void skipToNextLine() {
    tokens.skipNewLines();
    if (tokens.startsStatement()) {
      int end = tokens.previous().end();
      throw new UnreadableStatement(
          Diagnostic.at(end, end, "expected-value-at-end"), UnreadableStatement.AT_STATEMENT);
    }
  }

  private UnreadableStatement unclosed(int resume) {
    for (PendingOperator p : pending) {
      if (p.binding() == PendingOperator.OPENING) {
        int at = p instanceof PendingOperator.Call call ? call.opening() : p.start();
        return new UnreadableStatement(Diagnostic.at(at, at + 1, "unclosed"), resume);
      }
    }
    throw new IllegalStateException("nothing is open");
  }

  private UnreadableStatement unreadable(Diagnostic diagnostic) {
    return new UnreadableStatement(diagnostic, open);
  }
}
