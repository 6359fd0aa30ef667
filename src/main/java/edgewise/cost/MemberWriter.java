package edgewise.cost;

import edgewise.graph.Elementary;

/**
 * Where a member of a family is written, node by node: a tape, a program's text, or bare wires.
 * Every method returns the node's number on this sketch.
 */
interface MemberWriter {
  /** An input with its value. */
  int input(double value);

  /** {@code a · b}. */
  int multiply(int a, int b);

  /** A function of one argument. */
  int apply(Elementary function, int a);

  /** A sum with coefficients, begun here and ended by {@link Total#end}. */
  Total total();

  /** A node is an output. */
  void output(int node);

  /** A sum that grows term by term. */
  interface Total {
    /** One more edge into the sum. */
    void add(double coefficient, int term);

    /** The sum as a node. */
    int end();
  }
}
