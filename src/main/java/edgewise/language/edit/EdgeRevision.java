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
 * Revises the edge statements into one node after its edges changed: removed edges are deleted from
 * their statements, new edges get statements after the others. Unchanged text stays as it was
 * typed.
 */
final class EdgeRevision {
  /** The source and the coefficient of an edge into the node. */
  private record IncomingEdge(String source, Constant coefficient) {}

  private final String text;
  private final StatementText editedText;
  private final List<Statement.Edges> statements;

  EdgeRevision(String text, StatementText editedText, List<Statement.Edges> statements) {
    this.text = text;
    this.editedText = editedText;
    this.statements = statements;
  }

  /**
   * Changes the statements so that they define the changed node; only its last edges may be new.
   */
  void revise(Node old, Node changed) {
    List<IncomingEdge> edges = edges(changed);
    int found = 0;
    int place = 0;
    List<IncomingEdge> before = edges(old);
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
        editedText.replace(
            statement, kept.isEmpty() ? List.of() : List.of(withCoefficients(statement, kept)));
      }
    }
    Statement last = statements.getLast();
    for (IncomingEdge edge : edges.subList(found, edges.size())) {
      String number = Numerals.text(edge.coefficient().value());
      editedText.after(last, edge.source() + " -> " + changed.name() + " : " + number);
    }
  }

  private String withCoefficients(Statement.Edges statement, List<Statement.Coefficient> kept) {
    String head = text.substring(statement.start(), start(statement.coefficients().getFirst()));
    return head
        + String.join(
            ", ", kept.stream().map(c -> text.substring(start(c), c.value().end())).toList());
  }

  private static int start(Statement.Coefficient coefficient) {
    return coefficient.label() == null ? coefficient.value().start() : coefficient.label().start();
  }

  private static List<IncomingEdge> edges(Node node) {
    List<Constant> coefficients = ((Operation.Linear) node.operation()).coefficients();
    List<IncomingEdge> edges = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      String source = ((Argument.Operand) node.arguments().get(i)).node().name();
      edges.add(new IncomingEdge(source, coefficients.get(i)));
    }
    return edges;
  }
}
