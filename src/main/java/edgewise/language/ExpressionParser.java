package edgewise.language;

import edgewise.language.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Operator precedence parsing with two stacks of its own (Dijkstra's shunting yard), so that no
 * nesting overflows the program's. From loosest to tightest: + −, a leading sign, · /, a sign after
 * · / ^, ^.
 */
final class ExpressionParser {
  private enum Pending {
    PLUS(1),
    MINUS(1),
    NEGATE(2),
    TIMES(3),
    DIVIDE(3),
    TIGHT_NEGATE(4),
    POWER(5),
    GROUP(0),
    CALL(0);

    private final int binding;

    Pending(int binding) {
      this.binding = binding;
    }
  }

  private record Entry(Pending pending, Token token, List<Expression> arguments) {}

  private final List<Token> tokens;
  private final Problems problems;
  private final Deque<Expression> operands = new ArrayDeque<>();
  private final Deque<Entry> pending = new ArrayDeque<>();
  private int openings;
  private int at;

  ExpressionParser(List<Token> tokens, int from, Problems problems) {
    this.tokens = tokens;
    this.at = from;
    this.problems = problems;
  }

  /** Where the expression ended: at the token after it. */
  int end() {
    return at;
  }

  /**
   * The expression from here to where it can't go on, or null if something is wrong, which is told.
   */
  Expression parse() {
    boolean owed = true;
    while (true) {
      Token token = tokens.get(at);
      if (owed) {
        switch (operand(token)) {
          case TAKEN -> owed = false;
          case OPENED -> {}
          case WRONG -> {
            return null;
          }
        }
        continue;
      }
      Entry operator = operator(token);
      if (operator != null) {
        reduce(operator.pending());
        pending.push(operator);
        at++;
        owed = true;
      } else if (token.is(Kind.CLOSE) && isNested()) {
        close();
        at++;
      } else if (token.is(Kind.COMMA) && isNested()) {
        if (!argument(token)) {
          return null;
        }
        at++;
        owed = true;
      } else {
        return finish(token);
      }
    }
  }

  private enum Outcome {
    TAKEN,
    OPENED,
    WRONG
  }

  private Outcome operand(Token token) {
    Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    switch (token.kind()) {
      case NUMBER -> operands.push(new Expression.Literal(Double.parseDouble(token.text())));
      case NAME -> {
        if (next.is(Kind.OPEN)) {
          pending.push(new Entry(Pending.CALL, token, new ArrayList<>()));
          openings++;
          at += 2;
          return Outcome.OPENED;
        }
        operands.push(new Expression.Reference(token));
      }
      case OPEN -> {
        pending.push(new Entry(Pending.GROUP, token, null));
        openings++;
        at++;
        return Outcome.OPENED;
      }
      case PLUS -> {
        at++;
        return Outcome.OPENED;
      }
      case MINUS -> {
        return negation(token, next);
      }
      default -> {
        problems.add(token, "expected.operand", shown(token));
        return Outcome.WRONG;
      }
    }
    at++;
    return Outcome.TAKEN;
  }

  /** A sign before a number that isn't a base belongs to the number: −2·x is one edge of −2. */
  private Outcome negation(Token token, Token next) {
    boolean base = next.is(Kind.NUMBER) && tokens.get(at + 2).is(Kind.POWER);
    if (next.is(Kind.NUMBER) && !base) {
      operands.push(new Expression.Literal(-Double.parseDouble(next.text())));
      at += 2;
      return Outcome.TAKEN;
    }
    Pending before = pending.isEmpty() ? Pending.GROUP : pending.peek().pending();
    boolean tight = before.binding > Pending.NEGATE.binding;
    pending.push(new Entry(tight ? Pending.TIGHT_NEGATE : Pending.NEGATE, token, null));
    at++;
    return Outcome.OPENED;
  }

  private static Entry operator(Token token) {
    Pending operator =
        switch (token.kind()) {
          case PLUS -> Pending.PLUS;
          case MINUS -> Pending.MINUS;
          case TIMES -> Pending.TIMES;
          case DIVIDE -> Pending.DIVIDE;
          case POWER -> Pending.POWER;
          default -> null;
        };
    return operator == null ? null : new Entry(operator, token, null);
  }

  private void reduce(Pending next) {
    while (!pending.isEmpty() && pending.peek().pending().binding > 0) {
      Pending top = pending.peek().pending();
      boolean first =
          top.binding > next.binding || top.binding == next.binding && next != Pending.POWER;
      if (!first) {
        return;
      }
      apply(pending.pop().pending());
    }
  }

  private void apply(Pending operator) {
    Expression right = operands.pop();
    operands.push(
        switch (operator) {
          case NEGATE, TIGHT_NEGATE -> new Expression.SignedSum().add(true, right);
          case PLUS -> sum(operands.pop(), false, right);
          case MINUS -> sum(operands.pop(), true, right);
          case TIMES -> new Expression.Binary(Kind.TIMES, operands.pop(), right);
          case DIVIDE -> new Expression.Binary(Kind.DIVIDE, operands.pop(), right);
          case POWER -> new Expression.Binary(Kind.POWER, operands.pop(), right);
          case GROUP, CALL -> throw new IllegalStateException("not an operator: " + operator);
        });
  }

  private static Expression sum(Expression left, boolean minus, Expression right) {
    if (left instanceof Expression.SignedSum open && open.isOpen()) {
      return open.add(minus, right);
    }
    return new Expression.SignedSum().add(false, left).add(minus, right);
  }

  private boolean isNested() {
    return openings > 0;
  }

  private void reduceToOpening() {
    while (pending.peek().pending().binding > 0) {
      apply(pending.pop().pending());
    }
  }

  private void close() {
    reduceToOpening();
    Entry opening = pending.pop();
    openings--;
    Expression inner = operands.pop();
    if (inner instanceof Expression.SignedSum sum) {
      sum.close();
    }
    if (opening.pending() == Pending.CALL) {
      opening.arguments().add(inner);
      inner = new Expression.Call(opening.token(), opening.arguments());
    }
    operands.push(inner);
  }

  private boolean argument(Token comma) {
    reduceToOpening();
    Entry opening = pending.peek();
    if (opening.pending() != Pending.CALL) {
      problems.add(comma, "comma.outside.function");
      return false;
    }
    Expression argument = operands.pop();
    if (argument instanceof Expression.SignedSum sum) {
      sum.close();
    }
    opening.arguments().add(argument);
    return true;
  }

  private Expression finish(Token token) {
    while (!pending.isEmpty()) {
      Entry entry = pending.pop();
      if (entry.pending().binding == 0) {
        while (!pending.isEmpty()) {
          Entry outer = pending.pop();
          entry = outer.pending().binding == 0 ? outer : entry;
        }
        problems.add(entry.token(), "unclosed", shown(token));
        return null;
      }
      apply(entry.pending());
    }
    return operands.pop();
  }

  static String shown(Token token) {
    return token.is(Kind.END) ? "" : token.text();
  }
}
