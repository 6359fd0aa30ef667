package edgewise.graph;

/**
 * One place of an operation: filled by another node, which makes an edge, or by a constant, which
 * does not.
 */
public sealed interface Argument permits Argument.Operand, Constant {

  /** The argument as it is written in formulas. */
  Formula formula();

  /** A node's value as an argument. */
  record Operand(Node node) implements Argument {
    @Override
    public Formula formula() {
      return Formula.name(node.name());
    }
  }
}
