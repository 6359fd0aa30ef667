package edgewise.language.edit;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.language.Application;
import edgewise.language.Numerals;
import edgewise.language.Program;
import edgewise.language.ProgramException;
import edgewise.language.Statement;
import edgewise.language.StatementOrigins;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The edits of a graph as edits of its program text: rename, add, remove, connect, copy, paste.
 * Every edit returns the text of the edited program, in which everything else stays as it was
 * typed: comments, spaces, order and line ends.
 *
 * <p>Nodes keep their names. A node that the text does not name, as those of {@code (a+b)*(b+1)},
 * gets a statement of its own when it is edited, and so do others whose names would change.
 */
public final class Edits {
  private Edits() {}

  /**
   * Gives a node another name, in every reference to it.
   *
   * @throws EditException if there is no such node, or the name is not valid or not free
   */
  public static String rename(Program program, String node, String newName) {
    Node renamed = node(program, node);
    if (node.equals(newName.strip())) {
      return program.text();
    }
    String name = new Names(program).validated(newName);
    Program explicit = program;
    if (!new StatementOrigins(program, new StatementText(program.text()).statements())
        .isNamed(renamed)) {
      explicit = TextRevision.withOwnStatements(program, program.graph(), n -> n == renamed);
    }
    UnaryOperator<String> names = n -> n.equals(node) ? name : n;
    String text = ReferenceRenaming.renamed(explicit.text(), Map.of(node, name));
    ComputationGraph graph = program.graph();
    return GraphEquality.preserves(graph, text, names, graph.outputs())
        ? text
        : ReferenceRenaming.renamed(
            TextRevision.withOwnStatements(program, program.graph(), n -> true).text(),
            Map.of(node, name));
  }

  /**
   * Adds an input: a statement after those of the other inputs, or at the end.
   *
   * @throws EditException if the name is not valid or not free
   */
  public static String addInput(Program program, String name, double value) {
    String line = new Names(program).validated(name) + " = " + Numerals.text(value);
    String text = withInput(program, line);
    ComputationGraph graph = program.graph();
    return GraphEquality.preserves(graph, text, UnaryOperator.identity(), graph.outputs())
        ? text
        : withInput(TextRevision.withOwnStatements(program, program.graph(), n -> true), line);
  }

  private static String withInput(Program program, String line) {
    StatementText editedText = new StatementText(program.text());
    TextRevision.addInput(editedText, new StatementOrigins(program, editedText.statements()), line);
    return editedText.text();
  }

  /**
   * A free name for a new node: the proposed one if it is free, else with a number, {@code a_1};
   * for the empty string the next letter.
   */
  public static String freshName(Program program, String proposed) {
    return new Names(program).fresh(proposed);
  }

  /**
   * Removes a node: its definition, and the operand from every node that uses it. A node left
   * without operands becomes an input with the value it had, or 0.
   *
   * @throws EditException if there is no such node, or it is the last
   */
  public static String remove(Program program, String node) {
    Node removed = node(program, node);
    if (program.graph().nodes().size() == 1) {
      throw new EditException("edit-nothing-left", node);
    }
    return TextRevision.of(program, alteration(program).remove(removed).altered());
  }

  /**
   * Removes one edge, that is one operand of a node; other parallel edges stay.
   *
   * @param edge of the program's graph, or of another graph of the same text
   * @throws EditException if there is no such edge
   */
  public static String removeEdge(Program program, Edge edge) {
    Edge own =
        program.graph().edges().stream()
            .filter(e -> e.id().equals(edge.id()) && e.argumentIndex() == edge.argumentIndex())
            .findFirst()
            .orElseThrow(
                () ->
                    new EditException("edit-no-edge", edge.source().name(), edge.target().name()));
    Application rest = Application.of(own.target()).without(own.argumentIndex());
    return TextRevision.of(program, alteration(program).redefine(own.target(), rest).altered());
  }

  /**
   * Adds an edge, that is one operand of a node: a term of a sum, a factor of a product, an
   * argument of a function that takes any number, an edge of coefficient 1 where edge statements
   * define the node. An input becomes equal to the operand; to anything else the operand is added.
   *
   * @throws EditException if there is no such node, or the edge would close a cycle
   */
  public static String connect(Program program, String from, String to) {
    Node source = node(program, from);
    Node target = node(program, to);
    if (program.graph().descendants(target).contains(source)) {
      throw new EditException("edit-cycle", from, to);
    }
    Application more = Application.of(target).with(source);
    return TextRevision.of(program, alteration(program).redefine(target, more).altered());
  }

  /**
   * The definitions of some nodes as a program of their own. Operands that are not among them
   * become inputs with the values they have.
   *
   * @throws EditException if there is no node of one of the names
   */
  public static String copy(Program program, Collection<String> nodes) {
    return Fragment.of(program, nodes.stream().map(n -> node(program, n)).toList());
  }

  /**
   * Appends another program. Its names that are taken get numbers, {@code a_1}, in all their
   * references; its output statements are left out.
   *
   * @throws ProgramException if the fragment has errors
   */
  public static String paste(Program program, String fragment) {
    return fragment.isBlank() ? program.text() : Fragment.pasted(program, Program.parse(fragment));
  }

  private static GraphAlteration alteration(Program program) {
    List<Statement> statements = new StatementText(program.text()).statements();
    return new GraphAlteration(
        program.graph(), new StatementOrigins(program, statements)::isBareStatement);
  }

  private static Node node(Program program, String name) {
    return program.graph().node(name).orElseThrow(() -> new EditException("edit-unknown", name));
  }
}
