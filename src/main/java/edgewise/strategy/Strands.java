package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The strands of a graph while it is being merged: a {@link StrandGraph}, whose changes are passed
 * on as steps. Parallel strands exist only until they are fused; then there is at most one between
 * any two nodes (Griewank and Walther 2008, §9.2).
 */
final class Strands {
  private final StrandGraph graph;
  private final Set<Node> wrt;
  private final Set<Node> targets;
  private int nextId;

  private Strands(StrandGraph graph, Set<Node> wrt, Set<Node> targets, int nextId) {
    this.graph = graph;
    this.wrt = wrt;
    this.targets = targets;
    this.nextId = nextId;
  }

  /** An independent copy. */
  Strands copy() {
    return new Strands(graph.copy(), wrt, targets, nextId);
  }

  /**
   * Lays out the strands that lie on a path from a wrt to a target, and passes that to the sink as
   * a step.
   */
  static Strands lay(
      Linearization linear, List<Node> wrt, List<Node> targets, Consumer<Step> sink) {
    Set<Node> reached = linear.graph().descendants(wrt);
    StrandGraph graph = new StrandGraph();
    linear.nodes().stream().filter(reached::contains).forEach(graph::addVertex);
    List<Strand> laid = new ArrayList<>();
    for (Node to : linear.nodes()) {
      Map<Node, List<Edge>> operands = linear.operands(to);
      for (Edge edge : linear.graph().in(to)) {
        Node from = edge.source();
        if (reached.contains(from)) {
          int id = edge.index();
          Formula symbol = symbol(edge, operands.get(from).size());
          laid.add(new Strand(id, id, from, to, linear.partial(edge), symbol));
        }
      }
    }
    laid.forEach(graph::add);
    List<Node> idle =
        linear.graph().nodes().stream().filter(n -> !graph.containsVertex(n)).toList();
    sink.accept(new Step.Lay(targets, laid, idle, Work.of(1, linear.edges().size(), 0, 0)));
    int nextId = linear.graph().edges().size();
    return new Strands(graph, Set.copyOf(wrt), Set.copyOf(targets), nextId);
  }

  /**
   * A coefficient's name, else ∂target/∂source; parallel edges are distinguished by their formulas,
   * unless there are too many to be read.
   */
  private static Formula symbol(Edge edge, int parallel) {
    Formula named = Symbolic.named(edge);
    if (named != null) {
      return named;
    }
    if (parallel > Symbolic.MOST_SYMBOLS) {
      return null;
    }
    return parallel > 1
        ? edge.partialFormula()
        : new Formula.Derivative(edge.target().name(), edge.source().name());
  }

  /** The graph of the current strands. */
  StrandGraph graph() {
    return graph;
  }

  /**
   * The nodes that can be eliminated: those with strands into them, except targets without strands
   * out. Operands first.
   */
  List<Node> eliminable() {
    return graph.vertexSet().stream()
        .filter(n -> graph.inDegreeOf(n) > 0 && !(targets.contains(n) && graph.outDegreeOf(n) == 0))
        .toList();
  }

  /**
   * Predecessors times successors: the multiplications that eliminating a node costs once parallel
   * strands are fused; 0 if it has been removed (Markowitz 1957).
   */
  long markowitz(Node node) {
    return graph.containsVertex(node) ? (long) graph.inDegreeOf(node) * graph.outDegreeOf(node) : 0;
  }

  /** The final step for a node and a target: the one strand between them, if there is one. */
  Step.Remain remain(Node from, Node to) {
    Strand strand = graph.getEdge(from, to);
    double value = from == to ? 1 : strand == null ? 0 : strand.value();
    return new Step.Remain(from, to, strand, value);
  }

  /** Fuses all parallel strands, operands first. */
  void fuseParallel(Consumer<Step> sink) {
    for (Node to : graph.vertexSet()) {
      for (Node from : graph.predecessors(to)) {
        List<Strand> parallel = List.copyOf(graph.getAllEdges(from, to));
        if (parallel.size() > 1) {
          double sum = parallel.stream().mapToDouble(Strand::value).reduce(Double::sum).orElse(0);
          List<Formula> symbols = new ArrayList<>();
          parallel.forEach(s -> symbols.add(s.formula()));
          Strand result = replace(parallel, from, to, sum, Symbolic.sum(symbols));
          sink.accept(new Step.FuseStrands(parallel, result));
        }
      }
    }
  }

  /** Replaces strands, if any, by one. */
  private Strand replace(List<Strand> old, Node from, Node to, double value, Formula formula) {
    int id = nextId++;
    int since = old.isEmpty() ? id : old.getFirst().since();
    Strand result = new Strand(id, since, from, to, value, formula);
    graph.removeAllEdges(old);
    graph.add(result);
    return result;
  }

  /**
   * Eliminates a node and removes it from the graph; a wrt node keeps its strands out, a target the
   * strands into it.
   */
  void eliminate(Node node, Detail detail, Consumer<Step> sink) {
    List<Strand> incoming = graph.into(node);
    List<Strand> leaving = graph.outOf(node);
    List<Step.Bypass> bypasses = new ArrayList<>();
    for (Strand strand : incoming) {
      for (Strand outgoing : leaving) {
        Step.Bypass bypass = bypass(strand, outgoing);
        bypasses.add(bypass);
        if (detail == Detail.EDGE) {
          sink.accept(new Step.BypassNode(node, bypass));
        }
      }
    }
    List<Strand> removed = new ArrayList<>();
    boolean target = targets.contains(node);
    boolean isWrt = wrt.contains(node);
    if (!target) {
      removed.addAll(incoming);
    }
    if (!isWrt) {
      removed.addAll(leaving);
    }
    if (isWrt || target) {
      graph.removeAllEdges(removed);
    } else {
      graph.removeVertex(node);
    }
    sink.accept(
        new Step.Eliminate(node, bypasses, removed, isWrt || target, detail == Detail.EDGE));
  }

  private Step.Bypass bypass(Strand incoming, Strand outgoing) {
    Strand existing = graph.getEdge(incoming.from(), outgoing.to());
    double value = incoming.value() * outgoing.value();
    Formula formula = Symbolic.product(incoming.formula(), outgoing.formula());
    List<Strand> old = existing == null ? List.of() : List.of(existing);
    if (existing != null) {
      value = existing.value() + value;
      formula = Symbolic.sum(Arrays.asList(existing.formula(), formula));
    }
    Strand result = replace(old, incoming.from(), outgoing.to(), value, formula);
    return new Step.Bypass(incoming, outgoing, existing, result);
  }
}
