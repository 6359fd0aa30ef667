package edgewise.strategy;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Vertex elimination in any order, from all inputs to all outputs of a graph: the cost so far, the
 * cost of eliminating each remaining node, and the finished entries of the Jacobian. Immutable:
 * eliminating another node gives another elimination (Griewank and Walther 2008, §9.2).
 *
 * <p>An output that others depend on is eliminated like any node and keeps the strands into it.
 */
public final class Elimination {
  private final ComputationGraph graph;
  private final Strands strands;
  private final List<Node> order;
  private final List<Node> left;
  private final Work work;

  private Elimination(
      ComputationGraph graph, Strands strands, List<Node> order, List<Node> left, Work work) {
    this.graph = graph;
    this.strands = strands;
    this.order = List.copyOf(order);
    this.left = List.copyOf(left);
    this.work = work;
  }

  /** The start: no node is eliminated, parallel edges are fused. */
  public static Elimination of(ComputationGraph graph) {
    List<Node> targets = graph.outputs();
    Linearization linear = Linearization.of(graph, targets, step -> {});
    Ledger ledger = new Ledger();
    Strands strands = Strands.lay(linear, graph.inputs(), targets, ledger::add);
    strands.fuseParallel(ledger::add);
    return new Elimination(graph, strands, List.of(), strands.eliminable(), ledger.work);
  }

  /** The complete elimination in a given order. */
  public static Elimination of(ComputationGraph graph, EliminationOrder order) {
    Elimination start = of(graph);
    Strands strands = start.strands.copy();
    Ledger ledger = new Ledger();
    new OrderedElimination(order, graph).run(strands, Detail.NODE, ledger::add);
    return new Elimination(
        graph, strands, ledger.eliminated, List.of(), start.work.plus(ledger.work));
  }

  private static final class Ledger {
    private Work work = Work.NONE;
    private final List<Node> eliminated = new ArrayList<>();

    void add(Step step) {
      work = work.plus(step.work());
      if (step instanceof Step.Eliminate) {
        eliminated.add(step.node());
      }
    }
  }

  /**
   * This elimination with one more node eliminated.
   *
   * @throws IllegalArgumentException if the node cannot be eliminated or is eliminated already
   */
  public Elimination eliminate(Node node) {
    if (!left.contains(node)) {
      throw new IllegalArgumentException(node.name() + " cannot be eliminated");
    }
    Strands next = strands.copy();
    Ledger ledger = new Ledger();
    next.eliminate(node, Detail.NODE, ledger::add);
    List<Node> done = new ArrayList<>(order);
    done.add(node);
    List<Node> rest = new ArrayList<>(left);
    rest.remove(node);
    return new Elimination(graph, next, done, rest, work.plus(ledger.work));
  }

  /** The nodes eliminated so far, in their order. */
  public List<Node> order() {
    return order;
  }

  /** The nodes that can still be eliminated, operands first. */
  public List<Node> left() {
    return left;
  }

  /** Whether only inputs and outputs are left. */
  public boolean isDone() {
    return left.isEmpty();
  }

  /** The multiplications that eliminating the node now would cost. */
  public long cost(Node node) {
    return strands.markowitz(node);
  }

  /** The work so far, including the fusing of parallel edges. */
  public Work work() {
    return work;
  }

  /** The Jacobian; entries that are not finished are empty. */
  public Jacobian jacobian() {
    List<List<OptionalDouble>> rows = new ArrayList<>();
    for (Node output : graph.outputs()) {
      Set<Node> open = open(output);
      List<OptionalDouble> row = new ArrayList<>();
      for (Node input : graph.inputs()) {
        boolean waits = strands.graph().successors(input).stream().anyMatch(open::contains);
        row.add(
            waits
                ? OptionalDouble.empty()
                : OptionalDouble.of(strands.remain(input, output).value()));
      }
      rows.add(row);
    }
    return new Jacobian(graph.outputs(), graph.inputs(), rows);
  }

  /** The remaining nodes that lead to an output; entries that depend on them are not finished. */
  private Set<Node> open(Node output) {
    Set<Node> open = strands.graph().leadingTo(output);
    open.retainAll(new HashSet<>(left));
    open.remove(output);
    return open;
  }

  Strands strands() {
    return strands;
  }
}
