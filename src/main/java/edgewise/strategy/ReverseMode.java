package edgewise.strategy;

import edgewise.graph.Node;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The operator ∂y/∂ applied to every node, users first: one sweep gives the derivative by every
 * input. A node's adjoint is the sum over its users of adjoint times local partial. O(edges)
 * (Griewank and Walther 2008, §3.2).
 */
public record ReverseMode() implements Strategy {
  @Override
  public Mode mode() {
    return Mode.REVERSE;
  }

  @Override
  public void run(Target target, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(target, sink);
    SweepAccumulator collector = new SweepAccumulator(Phase.REVERSE, linear, detail, sink);
    collector.seed(target.node(), linear.edges().size());
    for (Node node : linear.nodes().reversed()) {
      if (node != target.node()) {
        collector.collect(node, linear.users(node));
      }
    }
    for (Node node : target.wrt()) {
      if (!linear.contains(node)) {
        collector.collect(node, Map.of());
      }
    }
  }
}
