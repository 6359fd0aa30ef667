package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;
import java.util.Optional;

/**
 * A program as a person types it, and the graph that it means. Immutable.
 *
 * <p>Reading takes time and memory in proportion to the text, however deep it nests.
 */
public final class Program {
  private final SourceText source;
  private final ComputationGraph graph;
  private final List<GraphAssembly.Extent> places;

  private Program(SourceText source, GraphAssembly.Result result) {
    this.source = source;
    this.graph = result.graph();
    this.places = result.places();
  }

  /**
   * Reads a program.
   *
   * @throws ProgramException if it is wrong, with everything that is
   */
  public static Program parse(String text) {
    SourceText source = new SourceText(text);
    Findings findings = new Findings();
    List<Statement> statements = StatementParser.read(text, findings);
    Definitions definitions = new Definitions(source, statements, findings);
    NameCheck.check(definitions, findings);
    List<Definition> ordered = Dependencies.order(definitions, findings);
    if (findings.isEmpty()) {
      GraphAssembly.Result result = GraphAssembly.of(definitions, ordered, findings);
      if (findings.isEmpty()) {
        return new Program(source, result);
      }
    }
    throw new Suggestions(source, definitions).exception(findings);
  }

  /** The text as it was given. */
  public String text() {
    return source.text();
  }

  /** The graph. */
  public ComputationGraph graph() {
    return graph;
  }

  /** Where in the text the nodes are made, by {@link Node#index}. */
  List<GraphAssembly.Extent> places() {
    return places;
  }

  /**
   * Where the text makes a node: its statement (the first, of edge statements), for an input its
   * number, for an input without one the first mention, and for a node without a name its part of
   * the expression. Empty if there is no such node.
   */
  public Optional<Span> definition(String name) {
    return graph
        .node(name)
        .map(node -> places.get(node.index()))
        .map(place -> source.span(place.start(), place.end()));
  }

  /**
   * The same text with another value for an input. Only its number is replaced; an input that has
   * none gets a statement before the others.
   *
   * @throws IllegalArgumentException if there is no input of that name
   */
  public Program withInput(String name, double value) {
    Node input =
        graph
            .node(name)
            .filter(Node::isInput)
            .orElseThrow(() -> new IllegalArgumentException("not an input: " + name));
    GraphAssembly.Extent place = places.get(input.index());
    String text = source.text();
    if (input.given().isPresent()) {
      return parse(
          text.substring(0, place.start()) + Numerals.text(value) + text.substring(place.end()));
    }
    int at = statementFor(input);
    return parse(text.substring(0, at) + statement(name, value, at) + text.substring(at));
  }

  /**
   * Where the statement of an input goes: first, but after the values of inputs that precede it.
   */
  private int statementFor(Node input) {
    List<Statement> statements = StatementParser.read(source.text(), new Findings());
    for (Statement statement : statements) {
      boolean earlier =
          statement instanceof Statement.Assignment assignment
              && graph
                  .node(assignment.name().name())
                  .filter(n -> n.isInput() && n.index() < input.index())
                  .isPresent();
      if (!earlier) {
        return statement.start();
      }
    }
    throw new IllegalStateException("no statement mentions " + input.name());
  }

  private String statement(String name, double value, int at) {
    String assignment = name + " = " + Numerals.text(value);
    String text = source.text();
    boolean oneLine = text.strip().lines().count() == 1 && text.contains(";");
    boolean lineStart = text.substring(source.lineStart(source.line(at)), at).isBlank();
    if (oneLine || !lineStart) {
      return assignment + "; ";
    }
    return assignment + (text.contains("\r\n") ? "\r\n" : "\n");
  }
}
