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
  public void run(Question question, Detail detail, Consumer<Step> sink) {
    Linearization linear = Linearization.of(question, sink);
    Collector collector = new Collector(Phase.REVERSE, linear, detail, sink);
    collector.seed(question.target(), linear.edges().size());
    for (Node node : linear.nodes().reversed()) {
      if (node != question.target()) {
        collector.collect(node, linear.users(node));
      }
    }
    for (Node node : question.wrt()) {
      if (!linear.contains(node)) {
        collector.collect(node, Map.of());
      }
    }
  }
}
