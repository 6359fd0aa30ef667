package edgewise.language.edit;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import edgewise.language.Program;
import edgewise.language.ProgramException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Checks that an edited text still defines the intended graph. It may not, though each of its
 * statements is correct: an added or removed name can change the automatic names of other nodes,
 * and an expression alone can change the outputs.
 */
final class GraphEquality {
  private GraphEquality() {}

  /**
   * Whether two nodes of two graphs have the same operation on the same arguments.
   *
   * @param renamed maps the name of every node of the first graph to that in the second
   */
  static boolean areEqual(Node one, Node other, UnaryOperator<String> renamed) {
    return one.operation().equals(other.operation())
        && structure(one, renamed).equals(structure(other, UnaryOperator.identity()));
  }

  private static List<Object> structure(Node node, UnaryOperator<String> renamed) {
    List<Object> arguments = new ArrayList<>(node.arguments().size());
    for (Argument argument : node.arguments()) {
      arguments.add(
          argument instanceof Argument.Operand(Node source)
              ? renamed.apply(source.name())
              : argument);
    }
    return arguments;
  }

  /**
   * Whether a text has no errors and preserves a graph: every named node is defined in it as
   * before, and every output is still one.
   *
   * @param renamed the name in the text of every node, or null for one that may have any name
   * @param outputs which outputs must be preserved
   */
  static boolean preserves(
      ComputationGraph graph, String text, UnaryOperator<String> renamed, List<Node> outputs) {
    ComputationGraph read;
    try {
      read = Program.parse(text).graph();
    } catch (ProgramException wrong) {
      return false;
    }
    return graph.nodes().stream().allMatch(n -> preserves(n, read, renamed))
        && outputs.stream()
            .allMatch(
                o ->
                    read.node(renamed.apply(o.name()))
                        .filter(read.outputs()::contains)
                        .isPresent());
  }

  private static boolean preserves(
      Node node, ComputationGraph read, UnaryOperator<String> renamed) {
    String name = renamed.apply(node.name());
    if (name == null) {
      return true;
    }
    Node found = read.node(name).orElse(null);
    List<Object> arguments = structure(node, renamed);
    return found != null && (arguments.contains(null) || areEqual(node, found, renamed));
  }
}
