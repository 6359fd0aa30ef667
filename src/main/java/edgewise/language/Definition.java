package edgewise.language;

import edgewise.language.Postfix.Reference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The definition of one name, or of one output without a name. */
sealed interface Definition {
  /** Its name at the first place that defines it, or null for an output without a name. */
  Reference name();

  /** Offset of the statement in the text. */
  int start();

  /** Offset after the statement. */
  int end();

  /** The references in its expression, in order, with repetition. */
  Iterator<Reference> references();

  /** {@code let k = 3}. */
  record Let(Statement.Let statement) implements Definition {
    @Override
    public Reference name() {
      return statement.name();
    }

    @Override
    public int start() {
      return statement.start();
    }

    @Override
    public int end() {
      return statement.end();
    }

    @Override
    public Iterator<Reference> references() {
      return statement.value().references().iterator();
    }
  }

  /** {@code c = a + b}. */
  record Assignment(Statement.Assignment statement) implements Definition {
    @Override
    public Reference name() {
      return statement.name();
    }

    @Override
    public int start() {
      return statement.start();
    }

    @Override
    public int end() {
      return statement.end();
    }

    @Override
    public Iterator<Reference> references() {
      return statement.value().references().iterator();
    }
  }

  /** All edge statements into one node. */
  record Edges(List<Statement.Edges> statements) implements Definition {
    Edges(Statement.Edges first) {
      this(new ArrayList<>(List.of(first)));
    }

    @Override
    public Reference name() {
      return statements.getFirst().target();
    }

    @Override
    public int start() {
      return statements.getFirst().start();
    }

    @Override
    public int end() {
      return statements.getFirst().end();
    }

    @Override
    public Iterator<Reference> references() {
      return statements.stream()
          .flatMap(
              s ->
                  Stream.concat(
                      Stream.of(s.source()),
                      s.coefficients().stream().flatMap(c -> c.value().references())))
          .iterator();
    }
  }

  /** An expression alone. */
  record Unnamed(Statement.Unnamed statement) implements Definition {
    @Override
    public Reference name() {
      return null;
    }

    @Override
    public int start() {
      return statement.start();
    }

    @Override
    public int end() {
      return statement.end();
    }

    @Override
    public Iterator<Reference> references() {
      return statement.value().references().iterator();
    }
  }
}
