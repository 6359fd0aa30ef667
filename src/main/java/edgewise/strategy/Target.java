package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;

/**
 * The derivative to be computed: of one node with respect to others, at the values of the graph's
 * inputs. Any nodes of the graph are allowed, not only outputs and inputs.
 *
 * @param graph the function; without a value for every input the node depends on, results are NaN
 * @param node the node that is differentiated
 * @param wrt the nodes with respect to which it is differentiated, in the order of the results
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
