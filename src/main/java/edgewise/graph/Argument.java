package edgewise.graph;

/**
 * An argument of an operation: another node's value, which makes an edge, or a constant, which
 * makes none.
 */
public sealed interface Argument permits Argument.Operand, Constant {

  /** The argument as a formula. */
  Formula formula();

  /** A node's value as an argument. */
  record Operand(Node node) implements Argument {
    @Override
    public Formula formula() {
      return Formula.name(node.name());
    }
  }
}
