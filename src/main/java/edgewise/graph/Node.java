package edgewise.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A node of a computation graph: a named quantity and the operation that computes it from its
 * arguments.
 *
 * <p>Nodes are immutable, belong to one {@link ComputationGraph} and are compared by identity.
 * {@link #index} is the node's place in the graph's topological order, so that arrays can be keyed
 * by it.
 */
public final class Node {
  private final int index;
  private final String name;
  private final Operation operation;
  private final List<Argument> arguments;

  Node(int index, String name, Operation operation, List<Argument> arguments) {
    this.index = index;
    this.name = name;
    this.operation = operation;
    this.arguments = List.copyOf(arguments);
  }

  /** The place in the graph's topological order, from 0. */
  public int index() {
    return index;
  }

  /** The name, unique in the graph. */
  public String name() {
    return name;
  }

  /** The operation that computes the value. */
  public Operation operation() {
    return operation;
  }

  /** The operation's arguments in order, constants included. */
  public List<Argument> arguments() {
    return arguments;
  }

  /** Whether the node is an input: given, not computed. */
  public boolean isInput() {
    return operation instanceof Operation.Input;
  }

  /**
   * The value the program gives this input; empty for inputs without one and for computed nodes.
   */
  public OptionalDouble given() {
    return operation instanceof Operation.Input input ? input.value() : OptionalDouble.empty();
  }

  /** The right side of the definition, in names: {@code a + b}. */
  public Formula formula() {
    return isInput() ? Formula.name(name) : operation.formula(argumentFormulas());
  }

  /** The arguments as formulas. */
  public List<Formula> argumentFormulas() {
    List<Formula> formulas = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      formulas.add(argument.formula());
    }
    return formulas;
  }

  /**
   * The arguments as numbers.
   *
   * @param values the value of every node, by {@link #index}
   */
  public double[] argumentValues(double[] values) {
    double[] numbers = new double[arguments.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          switch (arguments.get(i)) {
            case Argument.Operand operand -> values[operand.node().index];
            case Constant constant -> constant.value();
          };
    }
    return numbers;
  }

  @Override
  public String toString() {
    return isInput() ? name : name + " = " + formula().text();
  }
}
