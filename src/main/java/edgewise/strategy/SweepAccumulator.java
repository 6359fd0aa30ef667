package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One sweep in either direction: computes every node's tangent or adjoint from its neighbours
 * earlier in the sweep, and passes the steps to a sink.
 *
 * <p>Only neighbours that the seed reaches contribute, so that no 0 · ∞ comes from an unrelated
 * branch. Parallel edges are added before they are multiplied.
 */
final class SweepAccumulator {
  private final Phase phase;
  private final Linearization linear;
  private final Detail detail;
  private final Consumer<Step> sink;
  private final Map<Node, Double> reached = new HashMap<>();
  private final Map<Node, Formula> symbols = new HashMap<>();
  private Node seed;

  SweepAccumulator(Phase phase, Linearization linear, Detail detail, Consumer<Step> sink) {
    this.phase = phase;
    this.linear = linear;
    this.detail = detail;
    this.sink = sink;
  }

  /** Starts the sweep at a seed; it will visit every edge once. */
  void seed(Node node, int edges) {
    seed = node;
    reached.put(node, 1.0);
    symbols.put(node, Formula.number(1));
    sink.accept(new Step.Seed(phase, node, Work.of(1, edges, 0, 0)));
  }

  /**
   * Computes one node's tangent or adjoint.
   *
   * @param neighbours those earlier in the sweep, with the edges between
   */
  void collect(Node node, Map<Node, List<Edge>> neighbours) {
    List<Contribution> contributions = new ArrayList<>(neighbours.size());
    neighbours.forEach(
        (neighbour, edges) -> {
          Double incoming = reached.get(neighbour);
          if (incoming != null) {
            double partial = linear.partial(edges);
            contributions.add(
                new Contribution(
                    neighbour, edges, partial, incoming, incoming * partial, neighbour == seed));
          }
        });
    if (contributions.isEmpty()) {
      sink.accept(new Step.Collect(phase, node, contributions, 0, null));
      return;
    }
    Formula symbolic = symbolic(contributions);
    if (detail == Detail.NODE) {
      double sum = contributions.stream().mapToDouble(Contribution::product).reduce(0, Double::sum);
      reached.put(node, sum);
      sink.accept(new Step.Collect(phase, node, contributions, sum, symbolic));
    } else {
      reached.put(node, accumulate(node, contributions, symbolic));
    }
    if (symbolic != null) {
      symbols.put(node, symbolic);
    }
  }

  private double accumulate(Node node, List<Contribution> contributions, Formula symbolic) {
    double sum = 0;
    for (int i = 0; i < contributions.size(); i++) {
      Contribution c = contributions.get(i);
      if (c.edges().size() > 1) {
        sink.accept(new Step.Fuse(phase, node, c.edges(), c.partial()));
      }
      sink.accept(new Step.Multiply(phase, node, c));
      boolean last = i == contributions.size() - 1;
      double before = sum;
      sum += c.product();
      sink.accept(
          new Step.Accumulate(phase, node, c, before, sum, i == 0, last, last ? symbolic : null));
    }
    return sum;
  }

  private Formula symbolic(List<Contribution> contributions) {
    List<Formula> terms = new ArrayList<>(contributions.size());
    for (Contribution c : contributions) {
      Formula partial = Symbolic.sum(names(c.edges()));
      Formula incoming = symbols.get(c.neighbour());
      terms.add(
          phase == Phase.FORWARD
              ? Symbolic.product(incoming, partial)
              : Symbolic.product(partial, incoming));
    }
    return Symbolic.sum(terms);
  }

  private static List<Formula> names(List<Edge> edges) {
    List<Formula> names = new ArrayList<>(edges.size());
    edges.forEach(edge -> names.add(Symbolic.named(edge)));
    return names;
  }
}
