package edgewise.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed expression. Depth is bounded only by memory, so everything that walks it does so without
 * recursion.
 */
sealed interface Expression {
  /** Its operands, in order. */
  List<Expression> operands();

  /** A number. */
  record Literal(double value) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of();
    }
  }

  /** A name. */
  record Reference(Token token) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of();
    }
  }

  /** A signed sum; grows while it is parsed, until parentheses close it. */
  final class SignedSum implements Expression {
    private final List<Boolean> minus = new ArrayList<>();
    private final List<Expression> terms = new ArrayList<>();
    private boolean closed;

    SignedSum add(boolean negative, Expression term) {
      minus.add(negative);
      terms.add(term);
      return this;
    }

    void close() {
      closed = true;
    }

    boolean isOpen() {
      return !closed;
    }

    List<Boolean> minus() {
      return minus;
    }

    @Override
    public List<Expression> operands() {
      return terms;
    }
  }

  /** A product, quotient or power. */
  record Binary(Token.Kind operator, Expression left, Expression right) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }
  }

  /** A function applied to arguments. */
  record Call(Token function, List<Expression> operands) implements Expression {}
}
