package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.List;
import java.util.function.Consumer;

/**
 * Vertex elimination of the whole Jacobian: every path from every wrt to every output of the graph
 * is merged, until one strand is left for each entry (Griewank and Walther 2008, §9.2). The target
 * only decides which row is shown in the nodes' slots.
 */
public record JacobianMerge(EliminationOrder order) implements Strategy {
  @Override
  public Mode mode() {
    return Mode.MERGED;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    ComputationGraph graph = target.graph();
    List<Node> targets = graph.outputs();
    Linearization linear = Linearization.of(graph, targets, sink);
    Strands strands = Strands.lay(linear, target.wrt(), targets, sink);
    strands.fuseParallel(sink);
    new OrderedElimination(order, graph).run(strands, detail, sink);
    for (Node output : targets) {
      for (Node node : target.wrt()) {
        sink.accept(strands.remain(node, output));
      }
    }
  }
}
