package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;

/**
 * The derivative to be found: of one node with respect to some others, at the values that the
 * graph's inputs have. All of them may be any nodes of the graph, not only outputs and inputs.
 *
 * @param graph the function; every input the node depends on should have a value, else results are
 *     NaN
 * @param node the node that is differentiated
 * @param wrt the nodes it is differentiated by, in the order of the results
 */
public record Target(ComputationGraph graph, Node node, List<Node> wrt) {
  /** Copies the list. */
  public Target {
    wrt = List.copyOf(wrt);
  }

  /** The derivative of a node by every input of the graph. */
  public static Target ofAllInputs(ComputationGraph graph, Node node) {
    return new Target(graph, node, graph.inputs());
  }
}
