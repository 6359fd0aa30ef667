package edgewise.autodiff;

import edgewise.graph.Argument;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Elementary;
import edgewise.graph.Extremum;
import edgewise.graph.Mean;
import edgewise.graph.Node;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Compiles a graph to a tape: splits operations of any number of arguments into tape operations of
 * one or two.
 */
final class GraphCompiler {
  private final TapeBuilder builder;
  private final int[] slotOfNode;

  private GraphCompiler(ComputationGraph graph) {
    builder = new TapeBuilder(graph.nodes().size() + graph.nodes().size() / 4);
    slotOfNode = new int[graph.nodes().size()];
  }

  /** The graph as a tape. */
  static Tape compile(ComputationGraph graph) {
    GraphCompiler compiler = new GraphCompiler(graph);
    for (Node node : graph.nodes()) {
      compiler.slotOfNode[node.index()] = compiler.lower(node);
    }
    return compiler.builder.build(compiler.slotOfNode);
  }

  private int lower(Node node) {
    int[] slots = slots(node.arguments());
    return switch (node.operation()) {
      case Operation.Input input -> builder.input(input.value().orElse(Double.NaN));
      case Operation.Sum(List<Boolean> minus) -> sum(slots, minus);
      case Operation.Product product -> chain(slots, builder::multiply);
      case Operation.Quotient quotient -> builder.divide(slots[0], slots[1]);
      case Operation.Linear(List<Constant> coefficients) -> linear(slots, coefficients);
      case Elementary function -> builder.apply(function, slots[0]);
      case Pairwise function -> builder.apply(function, slots[0], slots[1]);
      case Extremum function -> chain(slots, (a, b) -> builder.apply(function, a, b));
      case Mean mean -> builder.divide(chain(slots, builder::add), builder.constant(slots.length));
    };
  }

  private int[] slots(List<Argument> arguments) {
    int[] slots = new int[arguments.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] =
          switch (arguments.get(i)) {
            case Argument.Operand(Node node) -> slotOfNode[node.index()];
            case Constant constant -> builder.constant(constant.value());
          };
    }
    return slots;
  }

  /**
   * A chain of one operand gets a slot of its own, so that a node never shares a slot with its
   * operand.
   */
  private int chain(int[] slots, IntBinaryOperator link) {
    int slot = slots.length == 1 ? builder.copy(slots[0]) : slots[0];
    for (int i = 1; i < slots.length; i++) {
      slot = link.applyAsInt(slot, slots[i]);
    }
    return slot;
  }

  private int sum(int[] slots, List<Boolean> minus) {
    if (slots.length == 1) {
      return minus.get(0) ? builder.negate(slots[0]) : builder.copy(slots[0]);
    }
    int slot = minus.get(0) ? builder.negate(slots[0]) : slots[0];
    for (int i = 1; i < slots.length; i++) {
      slot = minus.get(i) ? builder.subtract(slot, slots[i]) : builder.add(slot, slots[i]);
    }
    return slot;
  }

  private int linear(int[] slots, List<Constant> coefficients) {
    int sum = -1;
    for (int i = 0; i < slots.length; i++) {
      int term = builder.multiply(builder.constant(coefficients.get(i).value()), slots[i]);
      sum = sum < 0 ? term : builder.add(sum, term);
    }
    return sum;
  }
}
