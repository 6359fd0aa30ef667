package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Figures;
import edgewise.graph.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program: its text, the graph it means, and where in the text every node is defined. Immutable.
 */
public final class Program {
  private final String text;
  private final ComputationGraph graph;
  private final Map<String, Statement> definitions;

  private Program(String text, ComputationGraph graph, Map<String, Statement> definitions) {
    this.text = text;
    this.graph = graph;
    this.definitions = definitions;
  }

  /**
   * Reads a program. Time and memory grow linearly with the text; no nesting is too deep.
   *
   * @throws ProgramException if it is wrong, with all that is wrong
   */
  public static Program parse(String text) {
    Problems problems = new Problems(text);
    List<Token> tokens = Lexer.tokens(text);
    Set<String> used = new HashSet<>();
    tokens.stream().filter(t -> t.is(Token.Kind.NAME)).forEach(t -> used.add(t.text()));
    List<Statement> statements = StatementParser.statements(tokens, problems);
    ComputationGraph graph = new Resolver(statements, problems, used).resolve();
    if (!problems.isEmpty()) {
      throw problems.exception();
    }
    Map<String, Statement> definitions = new HashMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        definitions.put(assign.name().text(), statement);
      } else if (statement instanceof Statement.Edges edges) {
        definitions.putIfAbsent(edges.to().text(), statement);
      }
    }
    return new Program(text, graph, definitions);
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  /** What it means. */
  public ComputationGraph graph() {
    return graph;
  }

  /** Where a node is defined, if it is by name: its name there. */
  public Optional<Span> definition(String name) {
    return Optional.ofNullable(definitions.get(name))
        .map(
            statement -> {
              Token token =
                  switch (statement) {
                    case Statement.Assign s -> s.name();
                    case Statement.Edges s -> s.from();
                    case Statement.Let s -> s.name();
                    case Statement.Bare s -> s.first();
                    case Statement.Output s -> s.names().getFirst();
                  };
              int lineStart = text.lastIndexOf('\n', token.start()) + 1;
              int column = text.codePointCount(lineStart, token.start()) + 1;
              return new Span(token.line(), column, token.start(), token.end());
            });
  }

  /**
   * The same program with another value for an input: its number is replaced where it stands, or a
   * line for it is put before all others.
   *
   * @throws IllegalArgumentException if there is no such input
   */
  public Program withInput(String name, double value) {
    if (!graph.node(name).map(Node::isInput).orElse(false)) {
      throw new IllegalArgumentException("not an input: " + name);
    }
    String number = Double.isFinite(value) ? Figures.exact(value) : "0/0";
    if (definitions.get(name) instanceof Statement.Assign(Token token, Expression e, Span span)) {
      return parse(text.substring(0, span.start()) + number + text.substring(span.end()));
    }
    String separator = text.contains("\n") || !text.contains(";") ? "\n" : "; ";
    return parse(name + " = " + number + separator + text);
  }
}
