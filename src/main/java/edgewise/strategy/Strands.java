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
  private final Set<Node> wrt;
  private final Set<Node> targets;
  private final Map<Node, Map<Node, List<Strand>>> out = new HashMap<>();
  private final Map<Node, Map<Node, List<Strand>>> in = new HashMap<>();
  private int nextId;

  private Strands(List<Node> nodes, Set<Node> wrt, Set<Node> targets, int nextId) {
    this.nodes = nodes;
    this.wrt = wrt;
    this.targets = targets;
    this.nextId = nextId;
  }

  /** The same strands, to be merged on their own. */
  Strands copy() {
    Strands copy = new Strands(nodes, wrt, targets, nextId);
    copy(out, copy.out);
    copy(in, copy.in);
    return copy;
  }

  private static void copy(
      Map<Node, Map<Node, List<Strand>>> from, Map<Node, Map<Node, List<Strand>>> to) {
    from.forEach(
        (node, ends) -> {
          Map<Node, List<Strand>> own = new LinkedHashMap<>();
          ends.forEach((end, strands) -> own.put(end, new ArrayList<>(strands)));
          to.put(node, own);
        });
  }

  /** Lays out the strands that lie on a path from a wrt to a target, and tells it as a step. */
  static Strands lay(
      Linearization linear, List<Node> wrt, List<Node> targets, Consumer<Step> sink) {
    Set<Node> reached = new HashSet<>(wrt);
    for (Node node : linear.nodes()) {
      if (linear.operands(node).keySet().stream().anyMatch(reached::contains)) {
        reached.add(node);
      }
    }
    List<Node> members = linear.nodes().stream().filter(reached::contains).toList();
    Strands strands =
        new Strands(members, Set.copyOf(wrt), Set.copyOf(targets), linear.graph().edges().size());
    List<Strand> laid = new ArrayList<>();
    for (Node to : linear.nodes()) {
      Map<Node, List<Edge>> operands = linear.operands(to);
      for (Edge edge : linear.graph().in(to)) {
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
    List<Node> idle = linear.graph().nodes().stream().filter(n -> !concerned.contains(n)).toList();
    sink.accept(new Step.Lay(targets, laid, idle, Work.of(1, linear.edges().size(), 0, 0)));
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

  /**
   * The nodes that merging removes: those with strands in, but for a target that leads nowhere.
   * Operands first.
   */
  List<Node> eliminable() {
    return nodes.stream()
        .filter(n -> !entering(n).isEmpty() && !(targets.contains(n) && leaving(n).isEmpty()))
        .toList();
  }

  /** Where strands into a node come from. */
  Set<Node> entering(Node node) {
    return in.getOrDefault(node, Map.of()).keySet();
  }

  /** Where strands out of a node lead. */
  Set<Node> leaving(Node node) {
    return out.getOrDefault(node, Map.of()).keySet();
  }

  /**
   * Distinct predecessors times distinct successors: the multiplications that eliminating it costs.
   */
  long markowitz(Node node) {
    return (long) entering(node).size() * leaving(node).size();
  }

  /** The one strand between two nodes, or null. */
  Strand between(Node from, Node to) {
    List<Strand> strands = out.getOrDefault(from, Map.of()).get(to);
    return strands == null ? null : strands.getFirst();
  }

  /** What is left from a node to a target. */
  Step.Remain remain(Node from, Node to) {
    Strand strand = between(from, to);
    double value = from == to ? 1 : strand == null ? 0 : strand.value();
    return new Step.Remain(from, to, strand, value);
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

  /**
   * Eliminates a node; one that is asked for keeps its strands out, a target the strands into it.
   */
  void eliminate(Node node, Detail detail, Consumer<Step> sink) {
    List<Strand> entering = flat(in.getOrDefault(node, Map.of()));
    List<Strand> leaving = flat(out.getOrDefault(node, Map.of()));
    List<Step.Bypass> bypasses = new ArrayList<>();
    for (Strand strand : entering) {
      for (Strand exit : leaving) {
        Step.Bypass bypass = bypass(strand, exit);
        bypasses.add(bypass);
        if (detail == Detail.EDGE) {
          sink.accept(new Step.BypassNode(node, bypass));
        }
      }
    }
    List<Strand> removed = new ArrayList<>();
    boolean target = targets.contains(node);
    boolean asked = wrt.contains(node);
    if (!target) {
      removed.addAll(entering);
    }
    if (!asked) {
      removed.addAll(leaving);
    }
    removed.forEach(this::remove);
    sink.accept(
        new Step.Eliminate(node, bypasses, removed, asked || target, detail == Detail.EDGE));
  }

  private static List<Strand> flat(Map<Node, List<Strand>> ends) {
    return ends.values().stream().flatMap(List::stream).toList();
  }

  private void remove(Strand strand) {
    out.get(strand.from()).remove(strand.to());
    in.get(strand.to()).remove(strand.from());
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
