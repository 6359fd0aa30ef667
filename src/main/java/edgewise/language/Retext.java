package edgewise.language;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.language.Postfix.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a program after its graph was edited. A statement whose nodes are what they were
 * stays as it was written; one that is changed is written anew where it was; one that is gone takes
 * its line with it. Where that cannot be done, the whole program is written anew: the graph is
 * always the edited one.
 */
final class Retext {
  private final Program program;
  private final ComputationGraph edited;
  private final Set<String> written = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private Retext(Program program, ComputationGraph edited) {
    this.program = program;
    this.edited = edited;
  }

  static String of(Program program, ComputationGraph edited) {
    String text = new Retext(program, edited).write();
    try {
      if (same(Program.parse(text).graph(), edited)) {
        return text;
      }
    } catch (ProgramException e) {
      // told apart just below: the graph decides
    }
    return GraphText.of(edited);
  }

  private String write() {
    for (Statement statement : StatementParser.read(program.text(), new Findings())) {
      statement(statement);
    }
    text.append(program.text(), at, program.text().length());
    List<String> rest = new ArrayList<>();
    for (Node node : edited.nodes()) {
      if (!written.contains(node.name()) && !isOpen(node)) {
        rest.add(GraphText.definition(edited, node));
      }
    }
    if (!rest.isEmpty()) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      rest.forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Let let -> {}
      case Statement.Broken broken -> {}
      case Statement.Outputs outputs -> outputs(outputs);
      default -> {
        List<Node> before = made(statement);
        List<Node> after =
            before.stream()
                .map(node -> edited.node(node.name()))
                .flatMap(Optional::stream)
                .filter(node -> !written.contains(node.name()))
                .toList();
        boolean same =
            before.size() == after.size()
                && before.stream().allMatch(n -> same(n, edited.node(n.name()).orElse(null)));
        if (same || before.isEmpty()) {
          after.forEach(node -> written.add(node.name()));
        } else {
          replace(statement, after);
        }
      }
    }
  }

  /** The nodes that a statement makes; an input that it only mentions is not one of them. */
  private List<Node> made(Statement statement) {
    if (statement instanceof Statement.Edges edges) {
      return program.graph().node(edges.target().name()).stream().toList();
    }
    return program.graph().nodes().stream()
        .filter(node -> !isOpen(node) && !(node.operation() instanceof Operation.Linear))
        .filter(
            node ->
                program.place(node).start() >= statement.start()
                    && program.place(node).end() <= statement.end())
        .toList();
  }

  private static boolean isOpen(Node node) {
    return node.isInput() && node.given().isEmpty();
  }

  /** Writes statements in the place of one, with new nodes that they need before them. */
  private void replace(Statement statement, List<Node> after) {
    List<String> lines = new ArrayList<>();
    for (Node node : after) {
      define(node, lines);
    }
    if (lines.isEmpty()) {
      remove(statement);
      return;
    }
    text.append(program.text(), at, statement.start());
    String separator = isAlone(statement) ? "\n" : "; ";
    text.append(String.join(separator, lines).replace("\n", separator));
    at = statement.end();
  }

  private void define(Node node, List<String> lines) {
    if (isOpen(node) || !written.add(node.name())) {
      return;
    }
    for (Argument argument : node.arguments()) {
      if (argument instanceof Argument.Operand(Node operand)
          && program.graph().node(operand.name()).isEmpty()) {
        define(operand, lines);
      }
    }
    lines.add(GraphText.definition(edited, node));
  }

  private boolean isAlone(Statement statement) {
    int end = statement.end();
    String source = program.text();
    int lineStart = lineStart(statement.start());
    int lineEnd = lineEnd(end);
    return source.substring(lineStart, statement.start()).isBlank()
        && !source.substring(end, lineEnd).split("#", 2)[0].contains(";");
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && !Source.isLineEnd(program.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int lineEnd(int offset) {
    int end = offset;
    while (end < program.text().length() && !Source.isLineEnd(program.text().charAt(end))) {
      end++;
    }
    return end;
  }

  /** A statement alone in its line takes the line with it; one among others its semicolon. */
  private void remove(Statement statement) {
    String source = program.text();
    if (isAlone(statement)) {
      text.append(source, at, Math.max(at, lineStart(statement.start())));
      int end = lineEnd(statement.end());
      if (end < source.length() && source.charAt(end) == '\r') {
        end++;
      }
      if (end < source.length() && source.charAt(end) == '\n') {
        end++;
      }
      at = end;
      return;
    }
    text.append(source, at, statement.start());
    int end = statement.end();
    while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == ';')) {
      end++;
    }
    at = end;
  }

  private void outputs(Statement.Outputs statement) {
    List<String> names = statement.names().stream().map(Mention::name).toList();
    List<String> left =
        edited.outputsNamed()
            ? edited.outputs().stream().map(Node::name).toList()
            : List.<String>of();
    if (left.equals(names)) {
      return;
    }
    String kept = names.stream().filter(left::contains).collect(Collectors.joining(", "));
    if (kept.isEmpty()) {
      remove(statement);
    } else {
      text.append(program.text(), at, statement.start()).append("output ").append(kept);
      at = statement.end();
    }
  }

  private static boolean same(ComputationGraph a, ComputationGraph b) {
    return a.nodes().size() == b.nodes().size()
        && a.nodes().stream().allMatch(n -> same(n, b.node(n.name()).orElse(null)))
        && names(a.outputs()).equals(names(b.outputs()));
  }

  private static Set<String> names(List<Node> nodes) {
    return nodes.stream().map(Node::name).collect(Collectors.toSet());
  }

  private static boolean same(Node a, Node b) {
    return b != null
        && a.operation().equals(b.operation())
        && a.argumentFormulas().equals(b.argumentFormulas());
  }
}
