package edgewise.strategy;

import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The edges of a graph while it is being merged, by both ends. Parallel strands exist only until
 * they are fused; after that there is at most one between any two nodes.
 */
final class Strands {
  private final List<Node> nodes;
  private final Question question;
  private final Map<Node, Map<Node, List<Strand>>> out = new HashMap<>();
  private final Map<Node, Map<Node, List<Strand>>> in = new HashMap<>();
  private int nextId;

  private Strands(List<Node> nodes, Question question) {
    this.nodes = nodes;
    this.question = question;
    this.nextId = question.graph().edges().size();
  }

  /** Lays out the strands that lie on a path from a wrt to the target, and tells it as a step. */
  static Strands lay(Linearization linear, Question question, Consumer<Step> sink) {
    Set<Node> reached = new HashSet<>(question.wrt());
    for (Node node : linear.nodes()) {
      if (linear.operands(node).keySet().stream().anyMatch(reached::contains)) {
        reached.add(node);
      }
    }
    List<Node> members = linear.nodes().stream().filter(reached::contains).toList();
    Strands strands = new Strands(members, question);
    List<Strand> laid = new ArrayList<>();
    for (Node to : linear.nodes()) {
      Map<Node, List<Edge>> operands = linear.operands(to);
      for (Edge edge : question.graph().in(to)) {
        Node from = edge.source();
        if (reached.contains(from)) {
          Formula symbol = symbol(edge, operands.get(from).size());
          Strand strand = new Strand(edge.index(), from, to, linear.partial(edge), symbol);
          strands.add(strand);
          laid.add(strand);
        }
      }
    }
    Set<Node> concerned = new HashSet<>(members);
    List<Node> idle =
        question.graph().nodes().stream().filter(n -> !concerned.contains(n)).toList();
    sink.accept(
        new Step.Lay(question.target(), laid, idle, Work.of(1, linear.edges().size(), 0, 0)));
    return strands;
  }

  /**
   * A coefficient's name, else ∂target/∂source; parallel edges are told apart by their formulas, as
   * long as there are not more than anybody would read.
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

  private void add(Strand strand) {
    out.computeIfAbsent(strand.from(), n -> new LinkedHashMap<>())
        .computeIfAbsent(strand.to(), n -> new ArrayList<>(1))
        .add(strand);
    in.computeIfAbsent(strand.to(), n -> new LinkedHashMap<>())
        .computeIfAbsent(strand.from(), n -> new ArrayList<>(1))
        .add(strand);
  }

  private void replace(Node from, Node to, Strand strand) {
    out.computeIfAbsent(from, n -> new LinkedHashMap<>()).put(to, new ArrayList<>(List.of(strand)));
    in.computeIfAbsent(to, n -> new LinkedHashMap<>()).put(from, new ArrayList<>(List.of(strand)));
  }

  /** The nodes that merging removes: those with strands in, but for the target. Operands first. */
  List<Node> eliminable() {
    return nodes.stream()
        .filter(n -> n != question.target() && !in.getOrDefault(n, Map.of()).isEmpty())
        .toList();
  }

  /**
   * Distinct predecessors times distinct successors: the multiplications that eliminating it costs.
   */
  long markowitz(Node node) {
    return (long) in.getOrDefault(node, Map.of()).size() * out.getOrDefault(node, Map.of()).size();
  }

  /** The one strand between two nodes, or null. */
  Strand between(Node from, Node to) {
    List<Strand> strands = out.getOrDefault(from, Map.of()).get(to);
    return strands == null ? null : strands.getFirst();
  }

  /** Fuses all parallel strands, operands first. */
  void fuseParallel(Consumer<Step> sink) {
    for (Node to : nodes) {
      for (Node from : List.copyOf(in.getOrDefault(to, Map.of()).keySet())) {
        List<Strand> parallel = List.copyOf(in.get(to).get(from));
        if (parallel.size() > 1) {
          double sum = parallel.stream().mapToDouble(Strand::value).reduce(Double::sum).orElse(0);
          List<Formula> symbols = new ArrayList<>();
          parallel.forEach(s -> symbols.add(s.formula()));
          Strand result = new Strand(nextId++, from, to, sum, Symbolic.sum(symbols));
          replace(from, to, result);
          sink.accept(new Step.FuseStrands(parallel, result));
        }
      }
    }
  }

  /** Eliminates a node; one that is asked for keeps its strands out. */
  void eliminate(Node node, Detail detail, Consumer<Step> sink) {
    List<Step.Bypass> bypasses = new ArrayList<>();
    List<Strand> removed = new ArrayList<>();
    in.get(node).values().forEach(removed::addAll);
    List<Strand> leaving =
        out.getOrDefault(node, Map.of()).values().stream().flatMap(List::stream).toList();
    for (Strand entering : List.copyOf(removed)) {
      for (Strand exit : leaving) {
        Step.Bypass bypass = bypass(entering, exit);
        bypasses.add(bypass);
        if (detail == Detail.EDGE) {
          sink.accept(new Step.BypassNode(node, bypass));
        }
      }
    }
    boolean kept = question.wrt().contains(node);
    removed.forEach(s -> out.get(s.from()).remove(node));
    in.remove(node);
    if (!kept) {
      removed.addAll(leaving);
      leaving.forEach(s -> in.get(s.to()).remove(node));
      out.remove(node);
    }
    sink.accept(new Step.Eliminate(node, bypasses, removed, kept, detail == Detail.EDGE));
  }

  private Step.Bypass bypass(Strand entering, Strand exit) {
    Strand existing = between(entering.from(), exit.to());
    double value = entering.value() * exit.value();
    Formula formula = Symbolic.product(entering.formula(), exit.formula());
    if (existing != null) {
      value = existing.value() + value;
      List<Formula> terms = new ArrayList<>();
      terms.add(existing.formula());
      terms.add(formula);
      formula = Symbolic.sum(terms);
    }
    Strand result = new Strand(nextId++, entering.from(), exit.to(), value, formula);
    replace(entering.from(), exit.to(), result);
    return new Step.Bypass(entering, exit, existing, result);
  }
}
