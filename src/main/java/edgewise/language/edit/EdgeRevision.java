package edgewise.language.edit;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Numerals;
import edgewise.language.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Edge statements into one node, written anew: edges that are gone leave their statements, edges
 * that came get statements after the others. What stays is left as it was typed.
 */
final class EdgeRevision {
  /** An edge without its target. */
  private record From(String source, Constant coefficient) {}

  private final String text;
  private final StatementText manuscript;
  private final List<Statement.Edges> statements;

  EdgeRevision(String text, StatementText manuscript, List<Statement.Edges> statements) {
    this.text = text;
    this.manuscript = manuscript;
    this.statements = statements;
  }

  /** Writes the statements as they make another node; only its last edges may be new. */
  void revise(Node old, Node now) {
    List<From> edges = edges(now);
    int found = 0;
    int place = 0;
    List<From> before = edges(old);
    for (Statement.Edges statement : statements) {
      List<Statement.Coefficient> kept = new ArrayList<>();
      for (Statement.Coefficient coefficient : statement.coefficients()) {
        if (found < edges.size() && edges.get(found).equals(before.get(place))) {
          kept.add(coefficient);
          found++;
        }
        place++;
      }
      if (kept.size() < statement.coefficients().size()) {
        manuscript.replace(statement, kept.isEmpty() ? List.of() : List.of(only(statement, kept)));
      }
    }
    Statement last = statements.getLast();
    for (From edge : edges.subList(found, edges.size())) {
      String number = Numerals.text(edge.coefficient().value());
      manuscript.after(last, edge.source() + " -> " + now.name() + " : " + number);
    }
  }

  private String only(Statement.Edges statement, List<Statement.Coefficient> kept) {
    String head = text.substring(statement.start(), start(statement.coefficients().getFirst()));
    return head
        + String.join(
            ", ", kept.stream().map(c -> text.substring(start(c), c.value().end())).toList());
  }

  private static int start(Statement.Coefficient coefficient) {
    return coefficient.label() == null ? coefficient.value().start() : coefficient.label().start();
  }

  private static List<From> edges(Node node) {
    List<Constant> coefficients = ((Operation.Linear) node.operation()).coefficients();
    List<From> edges = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      String source = ((Argument.Operand) node.arguments().get(i)).node().name();
      edges.add(new From(source, coefficients.get(i)));
    }
    return edges;
  }
}
