package edgewise.graph;

/**
 * An edge of a computation graph: the use of the source as one argument of the target.
 *
 * <p>A node used twice by the same operation has two parallel edges. Edges are immutable and
 * compared by identity; {@link #index} counts them through the graph, grouped by target, in
 * argument order.
 */
public final class Edge {
  private final int index;
  private final Node source;
  private final Node target;
  private final int argumentIndex;
  private final int use;

  Edge(int index, Node source, Node target, int argumentIndex, int use) {
    this.index = index;
    this.source = source;
    this.target = target;
    this.argumentIndex = argumentIndex;
    this.use = use;
  }

  /** The index among the graph's edges, from 0. */
  public int index() {
    return index;
  }

  /** The operand, whose value is used. */
  public Node source() {
    return source;
  }

  /** The node that uses the value. */
  public Node target() {
    return target;
  }

  /** The index of this argument among the target's arguments, from 0. */
  public int argumentIndex() {
    return argumentIndex;
  }

  /**
   * A name for the edge, unique in the graph: {@code b->c}; a parallel edge adds its coefficient's
   * name, {@code X->Y:α}, or its number, {@code x->y#2}.
   */
  public String id() {
    Constant coefficient = coefficient();
    String label = coefficient != null && coefficient.isNamed() ? ":" + coefficient.name() : "";
    return source.name() + "->" + target.name() + label + (use == 1 ? "" : "#" + use);
  }

  /**
   * The local partial ∂target/∂source through this edge, as a formula in the names of the operands.
   */
  public Formula partialFormula() {
    return target.operation().partialFormula(argumentIndex, target.argumentFormulas());
  }

  /**
   * The local partial ∂target/∂source through this edge, as a number.
   *
   * @param values the value of every node, by {@link Node#index}
   */
  public double partial(double[] values) {
    return target.operation().partials(target.argumentValues(values))[argumentIndex];
  }

  /** The coefficient that an edge statement gave this edge, else null. */
  public Constant coefficient() {
    return target.operation() instanceof Operation.Linear linear
        ? linear.coefficients().get(argumentIndex)
        : null;
  }

  @Override
  public String toString() {
    return id();
  }
}
