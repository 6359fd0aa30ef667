package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.List;

/** A parsed statement with its offsets in the text. */
public sealed interface Statement {
  /** Offset of its first character. */
  int start();

  /** Offset after its last character. */
  int end();

  /** {@code c = a + b}. */
  record Assignment(Reference name, Postfix value) implements Statement {
    @Override
    public int start() {
      return name.start();
    }

    @Override
    public int end() {
      return value.end();
    }
  }

  /** {@code let k = 3}. */
  record Let(Reference name, Postfix value, int start) implements Statement {
    @Override
    public int end() {
      return value.end();
    }
  }

  /** {@code X -> Y : α=1, 2}. */
  record Edges(Reference source, Reference target, List<Coefficient> coefficients, int end)
      implements Statement {
    @Override
    public int start() {
      return source.start();
    }
  }

  /**
   * The local partial of one edge.
   *
   * @param label its name, or null
   * @param value its number
   */
  record Coefficient(Reference label, Postfix value) {}

  /** {@code output y1, y2}. */
  record Outputs(List<Reference> names, int start, int end) implements Statement {}

  /** An expression alone: an output without a name. */
  record Unnamed(Postfix value) implements Statement {
    @Override
    public int start() {
      return value.start();
    }

    @Override
    public int end() {
      return value.end();
    }
  }

  /**
   * A statement that could not be parsed; kept for the name that it would have defined.
   *
   * @param name or null
   */
  record Unreadable(Reference name, int start, int end) implements Statement {}
}
