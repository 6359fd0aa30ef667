package edgewise.language;

import java.util.List;

/** A statement as written. */
sealed interface Statement {
  /** {@code c = a + b}. */
  record Assign(Token name, Expression value, Span span) implements Statement {}

  /** {@code let k = 3}. */
  record Let(Token name, Expression value) implements Statement {}

  /** {@code X -> Y : α=1, 2}. */
  record Edges(Token from, Token to, List<Coefficient> coefficients) implements Statement {}

  /** One coefficient of an edge statement; name or value may be null, not both. */
  record Coefficient(Token name, Expression value) {}

  /** {@code output y1, y2}. */
  record Output(List<Token> names) implements Statement {}

  /** An expression alone. */
  record Bare(Token first, Expression value) implements Statement {}
}
