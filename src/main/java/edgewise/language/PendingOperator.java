package edgewise.language;

import edgewise.graph.Operation;
import java.util.ArrayList;
import java.util.List;

/** An operator or parenthesis on the parser's stack, which waits for its right operand. */
sealed interface PendingOperator {
  /** Binding strength of a parenthesis: no operator outside takes an operand inside. */
  int OPENING = 0;

  int SUM = 1;

  /** A sign before a term: −a·b is −(a·b). */
  int SIGN = 2;

  int PRODUCT = 3;

  /** A sign after an operator that binds tighter than a sum: a·−b·c is (a·(−b))·c. */
  int TIGHT_SIGN = 4;

  int POWER = 5;

  /** Its binding strength; the higher binds first. */
  int binding();

  /** Offset of its first operand, or of itself if it stands first. */
  int start();

  /** {@code (}. */
  record Group(int start) implements PendingOperator {
    @Override
    public int binding() {
      return OPENING;
    }
  }

  /** {@code max(}, with the arguments that are complete. The function is null if it is unknown. */
  final class Call implements PendingOperator {
    private final Token name;
    private final Function function;
    private final int opening;
    private int arguments;

    Call(Token name, Function function, int opening) {
      this.name = name;
      this.function = function;
      this.opening = opening;
    }

    Token name() {
      return name;
    }

    Function function() {
      return function;
    }

    /** Offset of the parenthesis. */
    int opening() {
      return opening;
    }

    int arguments() {
      return arguments;
    }

    /** Counts an argument that is complete. */
    void endArgument() {
      arguments++;
    }

    @Override
    public int binding() {
      return OPENING;
    }

    @Override
    public int start() {
      return name.start();
    }
  }

  /** {@code a - b +}: a sum takes up all terms of its level. */
  final class Terms implements PendingOperator {
    private final int start;
    private final List<Boolean> minus = new ArrayList<>(2);

    Terms(int start) {
      this.start = start;
    }

    /** Adds a term's sign. */
    Terms sign(boolean negative) {
      minus.add(negative);
      return this;
    }

    Operation operation() {
      return new Operation.Sum(minus);
    }

    int count() {
      return minus.size();
    }

    @Override
    public int binding() {
      return SUM;
    }

    @Override
    public int start() {
      return start;
    }
  }

  /** A minus that has one operand. */
  record Negation(int binding, int start) implements PendingOperator {}

  /** {@code a *}, {@code a /} or {@code a ^}. */
  record Binary(Operation operation, int binding, int start) implements PendingOperator {}
}
