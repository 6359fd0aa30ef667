package edgewise.language;

import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import edgewise.language.Postfix.Combine;
import edgewise.language.Postfix.Instruction;
import edgewise.language.Postfix.Mention;
import edgewise.language.Postfix.Number;
import edgewise.language.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads one expression into postfix order with a stack of its own (E. W. Dijkstra's shunting yard,
 * 1961), so that neither nesting nor length is limited by the program's stack.
 *
 * <p>Sums are read whole, all terms of a level into one; {@code ^} associates to the right,
 * products to the left. A minus before a number that is not the base of a power belongs to the
 * number: {@code -2*x} is one product. New lines are skipped while a parenthesis is open or an
 * operand is owed.
 */
final class ExpressionParser {
  private static final Operation PRODUCT = new Operation.Product();
  private static final Operation QUOTIENT = new Operation.Quotient();
  private static final Operation NEGATION = new Operation.Sum(List.of(true));

  private final TokenStream words;
  private final Findings findings;
  private final UnexpectedToken unexpected;
  private final List<Instruction> instructions = new ArrayList<>();
  private final Deque<PendingOperator> pending = new ArrayDeque<>();
  private int open;

  /** Extent of the value that was completed last. */
  private int valueStart;

  private int valueEnd;

  private ExpressionParser(TokenStream words, Findings findings) {
    this.words = words;
    this.findings = findings;
    this.unexpected = new UnexpectedToken(words);
  }

  /**
   * Reads the expression that begins at the current word, up to the first word that can't belong to
   * it.
   *
   * @throws UnreadableStatement if there is none, or it can't be read to its end
   */
  static Postfix read(TokenStream words, Findings findings) {
    return new ExpressionParser(words, findings).expression();
  }

  private Postfix expression() {
    operand(false);
    while (operator()) {
      operand(true);
    }
    reduce(PendingOperator.SUM);
    return new Postfix(instructions, valueStart, valueEnd);
  }

  /** Reads signs and openings up to a complete value. */
  private void operand(boolean owed) {
    boolean mayWrap = owed;
    while (true) {
      if ((mayWrap || open > 0) && words.at(Kind.NEW_LINE)) {
        wrap();
      }
      Token word = words.current();
      switch (word.kind()) {
        case NUMBER -> {
          number(false);
          return;
        }
        case NAME -> {
          if (!call()) {
            mention();
            return;
          }
          if (emptyCall()) {
            return;
          }
        }
        case OPEN -> {
          words.take();
          pending.push(new PendingOperator.Group(word.start()));
          open++;
        }
        case MINUS -> {
          words.take();
          if (words.at(Kind.NUMBER) && !words.next().is(Kind.POWER)) {
            valueStart = word.start();
            number(true);
            return;
          }
          sign(word.start());
          mayWrap = true;
        }
        default -> throw stumble(unexpected.insteadOfOperand());
      }
    }
  }

  private void number(boolean negative) {
    Token word = words.take();
    double value = Double.parseDouble(word.text());
    if (Double.isInfinite(value)) {
      findings.add(Finding.at(word, "number-too-large", UnexpectedToken.shown(word)));
    }
    instructions.add(new Number(negative ? -value : value));
    completed(negative ? valueStart : word.start(), word.end());
  }

  private void mention() {
    Token word = words.current();
    if (word.isKeyword()) {
      throw stumble(unexpected.insteadOfOperand());
    }
    if (Function.isReserved(word.text())) {
      throw stumble(Finding.at(word, "function-without-arguments", word.text()));
    }
    words.take();
    instructions.add(new Mention(word.text(), word.start(), word.end()));
    completed(word.start(), word.end());
  }

  private boolean call() {
    Token name = words.current();
    if (name.isKeyword() || !words.next().is(Kind.OPEN)) {
      return false;
    }
    Function function = Function.called(name.text()).orElse(null);
    if (function == null) {
      Finding unknown = Finding.at(name, "unknown-function", UnexpectedToken.shown(name));
      findings.add(unknown.meaning(new Finding.Hint.NearFunction(name.text())));
    }
    words.take();
    pending.push(new PendingOperator.Call(name, function, words.take().start()));
    open++;
    return true;
  }

  private boolean emptyCall() {
    words.skipNewLines();
    if (!words.at(Kind.CLOSE)) {
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
      if (open > 0 && words.at(Kind.NEW_LINE)) {
        words.skipNewLines();
        if (words.atStatement()) {
          throw unclosed(UnreadableStatement.AT_STATEMENT);
        }
      }
      switch (words.current().kind()) {
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
        case NUMBER, NAME, OPEN, STRANGE -> throw stumble(unexpected.insteadOfOperator(open > 0));
        case NEW_LINE, SEMICOLON, END -> {
          if (open > 0) {
            throw unclosed(open);
          }
          return false;
        }
        case EQUALS, ARROW, COLON -> {
          if (open > 0) {
            throw stumble(unexpected.insteadOfOperator(true));
          }
          return false;
        }
      }
      words.take();
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
      throw stumble(Finding.at(words.current(), "comma-outside-call"));
    }
    call.endArgument();
    words.take();
    return true;
  }

  private void close() {
    Token word = words.current();
    if (open == 0) {
      throw stumble(Finding.at(word, "unopened"));
    }
    boolean empty = words.previous().is(Kind.OPEN);
    reduce(PendingOperator.SUM);
    PendingOperator opening = pending.pop();
    open--;
    words.take();
    if (opening instanceof PendingOperator.Call call) {
      if (!empty) {
        call.endArgument();
      }
      apply(call, word.end());
    }
    completed(opening.start(), word.end());
  }

  private void apply(PendingOperator.Call call, int end) {
    Function function = call.function();
    int given = call.arguments();
    if (function != null && function.takes(given)) {
      Operation operation = function.operation().apply(given);
      instructions.add(new Combine(operation, given, call.start(), end));
    } else if (function != null) {
      String key = function.arguments() == Function.ANY ? "arity-any" : "arity";
      String wanted = Integer.toString(function.arguments());
      String name = call.name().text();
      findings.add(Finding.at(call.start(), end, key, name, wanted, Integer.toString(given)));
    }
  }

  /** Finishes what binds at least so tight. */
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

  private void completed(int start, int end) {
    valueStart = start;
    valueEnd = end;
  }

  /** Goes on to the next line for an operand, unless a statement begins there. */
  private void wrap() {
    words.skipNewLines();
    if (words.atStatement()) {
      int end = words.previous().end();
      throw new UnreadableStatement(
          Finding.at(end, end, "expected-value-at-end"), UnreadableStatement.AT_STATEMENT);
    }
  }

  private UnreadableStatement unclosed(int resume) {
    for (PendingOperator p : pending) {
      if (p.binding() == PendingOperator.OPENING) {
        int at = p instanceof PendingOperator.Call call ? call.opening() : p.start();
        return new UnreadableStatement(Finding.at(at, at + 1, "unclosed"), resume);
      }
    }
    throw new IllegalStateException("nothing is open");
  }

  private UnreadableStatement stumble(Finding finding) {
    return new UnreadableStatement(finding, open);
  }
}
