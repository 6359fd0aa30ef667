package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;

/**
 * What is asked: the derivative of one target with respect to some nodes, at the values the graph's
 * inputs have. Target and wrt may be any nodes of the graph.
 *
 * @param graph the function; every input the target depends on should have a value, else results
 *     are NaN
 * @param target the node that is differentiated
 * @param wrt the nodes it is differentiated by, in the order the answers are wanted
 */
public record Question(ComputationGraph graph, Node target, List<Node> wrt) {
  /** Copies the list. */
  public Question {
    wrt = List.copyOf(wrt);
  }

  /** The derivative of the target by every input of the graph. */
  public static Question ofAllInputs(ComputationGraph graph, Node target) {
    return new Question(graph, target, graph.inputs());
  }
}
