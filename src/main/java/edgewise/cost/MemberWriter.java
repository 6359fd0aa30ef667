package edgewise.cost;

import edgewise.graph.Elementary;

/**
 * The receiver of a family member, node by node: writes a tape, a program's text, or an edge list.
 * Every method returns the node's number in this writer.
 */
interface MemberWriter {
  /** An input with its value. */
  int input(double value);

  /** {@code a · b}. */
  int multiply(int a, int b);

  /** A function of one argument. */
  int apply(Elementary function, int a);

  /** Begins a sum with coefficients; {@link Total#end} ends it. */
  Total total();

  /** Marks a node as an output. */
  void output(int node);

  /** A sum that grows term by term. */
  interface Total {
    /** Adds a term to the sum. */
    void add(double coefficient, int term);

    /** Ends the sum and returns its node. */
    int end();
  }
}
