package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;
import java.util.Optional;

/**
 * A program's text and the computation graph that it defines. Immutable.
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
   * @throws ProgramException if it has errors, with all of them
   */
  public static Program parse(String text) {
    SourceText source = new SourceText(text);
    Diagnostics diagnostics = new Diagnostics();
    List<Statement> statements = StatementParser.read(text, diagnostics);
    Definitions definitions = new Definitions(source, statements, diagnostics);
    NameCheck.check(definitions, diagnostics);
    List<Definition> ordered = Dependencies.order(definitions, diagnostics);
    if (diagnostics.isEmpty()) {
      GraphAssembly.Result result = GraphAssembly.of(definitions, ordered, diagnostics);
      if (diagnostics.isEmpty()) {
        return new Program(source, result);
      }
    }
    throw new Suggestions(source, definitions).exception(diagnostics);
  }

  /** The program's text, unchanged. */
  public String text() {
    return source.text();
  }

  /** The graph. */
  public ComputationGraph graph() {
    return graph;
  }

  /** The part of the text that defines each node, by {@link Node#index}. */
  List<GraphAssembly.Extent> places() {
    return places;
  }

  /**
   * The part of the text that defines a node: its statement (the first, of edge statements), for an
   * input its number, for an input without one the first reference, and for a node without a name
   * its part of the expression. Empty if there is no such node.
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
    List<Statement> statements = StatementParser.read(source.text(), new Diagnostics());
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
