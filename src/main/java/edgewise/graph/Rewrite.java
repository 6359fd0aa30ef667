package edgewise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Graph transformations that keep the function and change its shape. All are O(nodes + edges). */
public final class Rewrite {
  private Rewrite() {}

  /**
   * Equal sub-expressions become one node.
   *
   * <p>Equal means the same operation on the same arguments in the same order. Outputs are never
   * merged away: of equal nodes the first output stays, else the first node, and any further output
   * is computed on its own.
   */
  public static ComputationGraph mergeEqual(ComputationGraph graph) {
    Set<Node> outputs = new HashSet<>(graph.outputs());
    int[] shapes = shapes(graph);
    Map<Integer, Node> chosen = new HashMap<>();
    for (Node node : graph.nodes()) {
      chosen.merge(
          shapes[node.index()],
          node,
          (a, b) -> !outputs.contains(a) && outputs.contains(b) ? b : a);
    }
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Map<Integer, Node> nodes = new HashMap<>();
    for (Node node : graph.nodes()) {
      int shape = shapes[node.index()];
      Node name = nodes.containsKey(shape) ? node : chosen.get(shape);
      boolean extra = outputs.contains(node) && node != chosen.get(shape);
      if (nodes.containsKey(shape) && !extra) {
        continue;
      }
      List<Argument> arguments = new ArrayList<>(node.arguments().size());
      for (Argument argument : node.arguments()) {
        arguments.add(
            argument instanceof Argument.Operand(Node source)
                ? new Argument.Operand(nodes.get(shapes[source.index()]))
                : argument);
      }
      nodes.putIfAbsent(shape, builder.node(name.name(), node.operation(), arguments));
    }
    boolean outputUsed =
        graph.nodes().stream()
            .anyMatch(n -> !outputs.contains(n) && outputs.contains(chosen.get(shapes[n.index()])));
    if (graph.outputsNamed() || outputUsed) {
      graph.outputs().forEach(o -> builder.output(builder.named(o.name())));
    }
    return builder.build();
  }

  /** A class number for every node, the same for equal nodes. An input is equal only to itself. */
  private static int[] shapes(ComputationGraph graph) {
    record Shape(Operation operation, List<Object> arguments) {}
    Map<Shape, Integer> known = new HashMap<>();
    int[] shapes = new int[graph.nodes().size()];
    for (Node node : graph.nodes()) {
      List<Object> arguments = new ArrayList<>(node.arguments().size());
      for (Argument argument : node.arguments()) {
        arguments.add(
            argument instanceof Argument.Operand(Node source) ? shapes[source.index()] : argument);
      }
      int own = node.index();
      shapes[own] =
          node.isInput()
              ? own
              : known.computeIfAbsent(new Shape(node.operation(), arguments), s -> own);
    }
    return shapes;
  }

  /**
   * Sums of three and more terms become sums of two, from the left. The last keeps the name, the
   * others are named like nodes without a name.
   */
  public static ComputationGraph binarySums(ComputationGraph graph) {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    FreshNames names = new FreshNames(graph.nodes().stream().map(Node::name).toList());
    for (Node node : graph.nodes()) {
      if (node.operation() instanceof Operation.Sum(List<Boolean> minus) && minus.size() > 2) {
        binarySum(builder, node, minus, names);
      } else {
        builder.copy(node);
      }
    }
    return builder.copyOutputs(graph).build();
  }

  private static void binarySum(
      ComputationGraph.Builder builder, Node node, List<Boolean> minus, FreshNames names) {
    Argument sum = builder.copy(node.arguments().getFirst());
    boolean negative = minus.getFirst();
    for (int i = 1; i < minus.size(); i++) {
      Argument term = builder.copy(node.arguments().get(i));
      Operation pair = new Operation.Sum(List.of(negative, minus.get(i)));
      if (sum instanceof Constant a && term instanceof Constant b) {
        sum = Constant.of(pair.value(a.value(), b.value()));
      } else {
        String name = i == minus.size() - 1 ? node.name() : names.next();
        sum = new Argument.Operand(builder.node(name, pair, List.of(sum, term)));
      }
      negative = false;
    }
  }
}
