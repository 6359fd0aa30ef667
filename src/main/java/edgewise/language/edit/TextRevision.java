package edgewise.language.edit;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.GraphText;
import edgewise.language.Postfix;
import edgewise.language.Program;
import edgewise.language.Statement;
import edgewise.language.StatementOrigins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Rewrites a program's text so that it defines another graph, and changes only the statements whose
 * nodes changed. Such a statement is replaced by one for every node that it defined.
 *
 * <p>Nodes keep their names: where automatic names would change, all nodes get statements of their
 * own.
 */
final class TextRevision {
  private final ComputationGraph before;
  private final ComputationGraph after;
  private final String text;
  private final Predicate<Node> withOwnStatements;
  private final StatementText editedText;
  private final StatementOrigins origins;
  private final boolean statesOutputs;

  private TextRevision(Program program, ComputationGraph after, Predicate<Node> needsOwnStatement) {
    this.before = program.graph();
    this.text = program.text();
    this.after = after;
    this.withOwnStatements = needsOwnStatement;
    this.editedText = new StatementText(program.text());
    this.origins = new StatementOrigins(program, editedText.statements());
    this.statesOutputs =
        before.outputsNamed()
            || editedText.statements().stream()
                .anyMatch(s -> s instanceof Statement.Unnamed && !isRevised(s));
  }

  /** The program's text, rewritten to define another graph. */
  static String of(Program program, ComputationGraph after) {
    ComputationGraph before = program.graph();
    UnaryOperator<String> names = n -> before.node(n).isPresent() ? n : null;
    List<Node> outputs = after.outputs().stream().filter(o -> isOutput(before, o.name())).toList();
    String text = new TextRevision(program, after, n -> false).text();
    return GraphEquality.preserves(after, text, names, outputs)
        ? text
        : new TextRevision(program, after, n -> true).text();
  }

  private static boolean isOutput(ComputationGraph graph, String name) {
    return graph.node(name).filter(graph.outputs()::contains).isPresent();
  }

  /**
   * A program rewritten to define another graph; a statement that defines several nodes is split if
   * one of them needs a statement of its own.
   */
  static Program withOwnStatements(
      Program program, ComputationGraph after, Predicate<Node> needsOwnStatement) {
    return Program.parse(new TextRevision(program, after, needsOwnStatement).text());
  }

  private String text() {
    // New statements first: they are placed beside statements that are deleted later.
    for (Node node : before.nodes()) {
      if (!origins.edgeStatements(node).isEmpty() && isChanged(node)) {
        reviseEdges(node);
      } else if (StatementOrigins.isInputWithoutValue(node) && isChanged(node)) {
        after.node(node.name()).ifPresent(n -> addValue(node, n));
      }
    }
    for (Statement statement : editedText.statements()) {
      switch (statement) {
        case Statement.Outputs outputs -> outputs(outputs);
        case Statement.Assignment s when isRevised(s) -> revise(s);
        case Statement.Unnamed s when isRevised(s) -> revise(s);
        case Statement.Assignment s -> {}
        case Statement.Unnamed s -> {}
        case Statement.Edges s -> {}
        case Statement.Let s -> {}
        case Statement.Unreadable s -> {}
      }
    }
    return editedText.text();
  }

  private void reviseEdges(Node node) {
    Node changed = after.node(node.name()).orElse(null);
    List<Statement.Edges> statements = origins.edgeStatements(node);
    if (changed != null && changed.operation() instanceof Operation.Linear) {
      new EdgeRevision(text, editedText, statements).revise(node, changed);
    } else {
      editedText.replace(statements.getFirst(), changed == null ? List.of() : definition(changed));
      statements.stream().skip(1).forEach(s -> editedText.replace(s, List.of()));
    }
  }

  private boolean isChanged(Node node) {
    return after
        .node(node.name())
        .filter(n -> GraphEquality.areEqual(node, n, UnaryOperator.identity()))
        .isEmpty();
  }

  private boolean isRevised(Statement statement) {
    List<Node> nodes = origins.nodesOf(statement);
    if (nodes.isEmpty()) {
      return statement instanceof Statement.Unnamed
          && StatementOrigins.references(statement).anyMatch(m -> after.node(m.name()).isEmpty());
    }
    boolean separable = nodes.size() > 1 || statement instanceof Statement.Unnamed;
    return nodes.stream().anyMatch(this::isChanged)
        || separable && nodes.stream().anyMatch(withOwnStatements);
  }

  private void revise(Statement statement) {
    List<String> lines = new ArrayList<>();
    List<Node> nodes = origins.nodesOf(statement);
    nodes.forEach(n -> after.node(n.name()).ifPresent(m -> lines.addAll(definition(m))));
    if (statement instanceof Statement.Unnamed
        && statesOutputs
        && !nodes.isEmpty()
        && after.node(nodes.getLast().name()).isPresent()) {
      lines.add("output " + nodes.getLast().name());
    }
    editedText.replace(statement, lines);
  }

  /**
   * The statements of a node; an operand without a name is written inside its user's expression.
   */
  private List<String> definition(Node node) {
    if (!node.arguments().isEmpty()
        && node.arguments().getFirst() instanceof Argument.Operand(Node first)
        && before.node(first.name()).isEmpty()) {
      String inner = GraphText.definition(after, first, origins.lets()).getFirst();
      String operator = node.operation() instanceof Operation.Product ? " * " : " + ";
      String last = node.arguments().getLast().formula().text();
      String value = inner.substring(first.name().length() + " = ".length());
      return List.of(node.name() + " = " + value + operator + last);
    }
    return GraphText.definition(after, node, origins.lets());
  }

  private void outputs(Statement.Outputs outputs) {
    List<String> names =
        outputs.names().stream()
            .map(Postfix.Reference::name)
            .filter(n -> after.node(n).isPresent())
            .toList();
    if (names.size() < outputs.names().size()) {
      editedText.replace(
          outputs, names.isEmpty() ? List.of() : List.of("output " + String.join(", ", names)));
    }
  }

  /** Gives an input without a statement one: its value, beside the other inputs' statements. */
  private void addValue(Node old, Node node) {
    String line = definition(node).getFirst();
    if (node.isInput()) {
      addInput(editedText, origins, line);
    } else {
      editedText.before(origins.of(old), line);
    }
  }

  /** Inserts an input's statement after those of the other inputs, or at the end. */
  static void addInput(StatementText editedText, StatementOrigins origins, String line) {
    editedText.statements().stream()
        .filter(s -> s instanceof Statement.Assignment)
        .filter(s -> origins.nodesOf(s).stream().allMatch(Node::isInput))
        .reduce((first, last) -> last)
        .ifPresentOrElse(s -> editedText.after(s, line), () -> editedText.append(line));
  }
}
