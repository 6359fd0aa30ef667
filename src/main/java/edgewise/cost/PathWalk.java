package edgewise.cost;

import java.util.BitSet;

/**
 * The path sum on flat arrays: every path from an input to an output is visited, its local partials
 * multiplied, and the products added. No path is merged with another, so the time is that of the
 * path sum alone.
 */
final class PathWalk {
  private final int[] first;
  private final int[] head;
  private final double[] partial;
  private final int[] inputs;
  private final int[] outputs;

  /** The current path: its nodes, the next edge to try from each, and its products. */
  private final int[] at;

  private final int[] edge;
  private final double[] product;

  /** The edges by their ends and local partials, in any order. */
  PathWalk(int nodes, int[] from, int[] to, double[] local, int[] inputs, int[] outputs) {
    first = new int[nodes + 1];
    for (int source : from) {
      first[source + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      first[i + 1] += first[i];
    }
    int[] next = first.clone();
    head = new int[to.length];
    partial = new double[to.length];
    for (int e = 0; e < to.length; e++) {
      int at = next[from[e]]++;
      head[at] = to[e];
      partial[at] = local[e];
    }
    this.inputs = inputs;
    this.outputs = outputs;
    at = new int[nodes];
    edge = new int[nodes];
    product = new double[nodes];
  }

  /** The derivative of every output by every input, a row an output. */
  double[][] jacobian() {
    double[][] jacobian = new double[outputs.length][inputs.length];
    for (int j = 0; j < outputs.length; j++) {
      BitSet useful = ancestors(outputs[j]);
      for (int i = 0; i < inputs.length; i++) {
        jacobian[j][i] = sum(inputs[i], outputs[j], useful);
      }
    }
    return jacobian;
  }

  private BitSet ancestors(int target) {
    BitSet useful = new BitSet(target + 1);
    useful.set(target);
    for (int node = target - 1; node >= 0; node--) {
      for (int e = first[node]; e < first[node + 1]; e++) {
        if (useful.get(head[e])) {
          useful.set(node);
        }
      }
    }
    return useful;
  }

  /** Depth first, with the products of the walked beginnings on a stack. */
  private double sum(int input, int target, BitSet useful) {
    int depth = 0;
    at[0] = input;
    edge[0] = first[input];
    product[0] = 1;
    double sum = input == target ? 1 : 0;
    while (depth >= 0) {
      int node = at[depth];
      if (node == target || edge[depth] == first[node + 1]) {
        depth--;
        continue;
      }
      int e = edge[depth]++;
      if (head[e] == target) {
        sum += product[depth] * partial[e];
      } else if (useful.get(head[e])) {
        depth++;
        at[depth] = head[e];
        edge[depth] = first[head[e]];
        product[depth] = product[depth - 1] * partial[e];
      }
    }
    return sum;
  }
}
