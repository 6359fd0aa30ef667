package edgewise.cost;

import edgewise.graph.Elementary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a member as node values and a list of edges with their local partials, for the path sum.
 * Edges are kept in the order they are written; {@link PathWalk} sorts them by their source.
 */
final class EdgeListWriter implements MemberWriter {
  private double[] values = new double[64];
  private int nodes;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private double[] partial = new double[64];
  private int edges;
  private int[] inputs = new int[16];
  private int inputCount;
  private int[] outputs = new int[4];
  private int outputCount;

  private int node(double value) {
    if (nodes == values.length) {
      values = Arrays.copyOf(values, 2 * nodes);
    }
    values[nodes] = value;
    return nodes++;
  }

  private void edge(int source, int target, double local) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, 2 * edges);
      to = Arrays.copyOf(to, 2 * edges);
      partial = Arrays.copyOf(partial, 2 * edges);
    }
    from[edges] = source;
    to[edges] = target;
    partial[edges++] = local;
  }

  @Override
  public int input(double value) {
    if (inputCount == inputs.length) {
      inputs = Arrays.copyOf(inputs, 2 * inputCount);
    }
    int input = node(value);
    inputs[inputCount++] = input;
    return input;
  }

  @Override
  public int multiply(int a, int b) {
    int product = node(values[a] * values[b]);
    edge(a, product, values[b]);
    edge(b, product, values[a]);
    return product;
  }

  @Override
  public int apply(Elementary function, int a) {
    int result = node(function.apply(values[a]));
    edge(a, result, function.derivative(values[a], values[result]));
    return result;
  }

  /** The sum is numbered when it is ended, after all its terms: numbers go from inputs up. */
  @Override
  public Total total() {
    List<Integer> terms = new ArrayList<>();
    List<Double> coefficients = new ArrayList<>();
    return new Total() {
      @Override
      public void add(double coefficient, int term) {
        terms.add(term);
        coefficients.add(coefficient);
      }

      @Override
      public int end() {
        int sum = node(0);
        for (int i = 0; i < terms.size(); i++) {
          values[sum] += coefficients.get(i) * values[terms.get(i)];
          edge(terms.get(i), sum, coefficients.get(i));
        }
        return sum;
      }
    };
  }

  @Override
  public void output(int node) {
    if (outputCount == outputs.length) {
      outputs = Arrays.copyOf(outputs, 2 * outputCount);
    }
    outputs[outputCount++] = node;
  }

  /** The path sum of the written member. */
  PathWalk walk() {
    return new PathWalk(
        nodes,
        Arrays.copyOf(from, edges),
        Arrays.copyOf(to, edges),
        Arrays.copyOf(partial, edges),
        Arrays.copyOf(inputs, inputCount),
        Arrays.copyOf(outputs, outputCount));
  }
}
