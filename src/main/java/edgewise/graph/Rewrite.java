package edgewise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Graphs made from graphs: the same function with another shape. */
public final class Rewrite {
  private Rewrite() {}

  /** Equal sub-expressions become one node, the first of them; outputs that were named stay. */
  public static ComputationGraph mergeEqual(ComputationGraph graph) {
    record Shape(Operation operation, List<Object> arguments) {}
    ComputationGraph.Builder builder = ComputationGraph.builder();
    Map<Shape, Node> made = new HashMap<>();
    Map<Node, Node> stands = new HashMap<>();
    for (Node node : graph.nodes()) {
      List<Argument> arguments = new ArrayList<>();
      List<Object> key = new ArrayList<>();
      for (Argument argument : node.arguments()) {
        Argument mapped =
            argument instanceof Argument.Operand(Node source)
                ? new Argument.Operand(stands.get(source))
                : argument;
        arguments.add(mapped);
        key.add(mapped);
      }
      Shape shape = new Shape(node.operation(), key);
      boolean fixed = node.isInput() || graph.outputsNamed() && graph.outputs().contains(node);
      Node same = fixed ? null : made.get(shape);
      if (same == null) {
        same = builder.node(node.name(), node.operation(), arguments);
        made.putIfAbsent(shape, same);
      }
      stands.put(node, same);
    }
    if (graph.outputsNamed()) {
      graph.outputs().forEach(o -> builder.output(stands.get(o)));
    }
    return builder.build();
  }

  /** Sums of many terms become sums of two, from the left; the last keeps the name. */
  public static ComputationGraph binarySums(ComputationGraph graph) {
    ComputationGraph.Builder builder = ComputationGraph.builder();
    int fresh = 0;
    for (Node node : graph.nodes()) {
      if (!(node.operation() instanceof Operation.Sum(List<Boolean> minus)) || minus.size() < 3) {
        builder.copy(node);
        continue;
      }
      Argument sum = mapped(builder, node.arguments().getFirst());
      boolean negative = minus.getFirst();
      for (int i = 1; i < minus.size(); i++) {
        String name = node.name();
        if (i < minus.size() - 1) {
          do {
            fresh++;
            name = "v" + fresh;
          } while (graph.node(name).isPresent());
        }
        Operation pair = new Operation.Sum(List.of(negative, minus.get(i)));
        Argument term = mapped(builder, node.arguments().get(i));
        sum = new Argument.Operand(builder.node(name, pair, List.of(sum, term)));
        negative = false;
      }
    }
    return builder.copyOutputs(graph).build();
  }

  private static Argument mapped(ComputationGraph.Builder builder, Argument argument) {
    return argument instanceof Argument.Operand(Node source)
        ? new Argument.Operand(builder.named(source.name()))
        : argument;
  }
}
