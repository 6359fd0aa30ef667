package edgewise.strategy;

import edgewise.graph.Node;
import java.util.function.Consumer;

/**
 * The operator ∂/∂x applied to every node, operands first: one sweep for each wrt node. A node's
 * tangent is the sum over its operands of tangent times local partial. O(edges) a sweep (Griewank
 * and Walther 2008, §3.1).
 */
public record ForwardMode() implements Strategy {
  @Override
  public Mode mode() {
    return Mode.FORWARD;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(target, sink);
    for (Node seed : target.wrt()) {
      SweepAccumulator collector = new SweepAccumulator(Phase.FORWARD, linear, detail, sink);
      collector.seed(seed, linear.edges().size());
      for (Node node : linear.nodes()) {
        if (node != seed) {
          collector.collect(node, linear.operands(node));
        }
      }
    }
  }
}
