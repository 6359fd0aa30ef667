package edgewise.network;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One matrix of an equation in matrix form, or a sign between two.
 *
 * @param head what stands over it, or the sign itself, in LaTeX
 * @param values row by row; empty for a sign
 * @param nodes the node of the expanded graph that each cell belongs to, or the empty string
 * @param row the row that the step is about, from 0; −1 for none
 * @param column the column that the step is about, from 0; −1 for none
 * @param transposed whether it is drawn as the transpose of what it is called
 * @param known how many rows are known; the rest is empty slots
 */
@SuppressWarnings("ArrayRecordComponent") // made for one drawing, never compared
public record MatrixBlock(
    String head,
    double[][] values,
    String[][] nodes,
    int row,
    int column,
    boolean transposed,
    int known) {

  /** Whether it is a sign. */
  public boolean isSign() {
    return values.length == 0;
  }

  /** The blocks of a step's equation, from left to right. */
  public static List<MatrixBlock> of(BackwardPass pass, BpStep step) {
    return new Blocks(pass, step).all();
  }

  private static MatrixBlock sign(String latex) {
    return new MatrixBlock(latex, new double[0][], new String[0][], -1, -1, false, 0);
  }

  /** Puts the blocks of one step together. */
  private record Blocks(BackwardPass pass, BpStep step) {
    private int l() {
      return step.layer();
    }

    private int row() {
      return step.neuron() - 1;
    }

    private Network network() {
      return pass.forward().network();
    }

    List<MatrixBlock> all() {
      ForwardPass forward = pass.forward();
      int l = l();
      return switch (step.equation()) {
        case INPUT ->
            List.of(column("a^{1}", forward.a(1), j -> NodeNames.activation(1, j), -1));
        case FORWARD ->
            List.of(
                result("z^{" + l + "}", forward.z(l), j -> NodeNames.sum(l, j)),
                sign("="),
                weights(l),
                column("a^{" + (l - 1) + "}", forward.a(l - 1), k -> NodeNames.activation(l - 1, k), -1)
                    .framed(0),
                sign("+"),
                column("b^{" + l + "}", network().biases(l), j -> NodeNames.bias(l, j), row()));
        case BP1 -> outputError(forward, l);
        case BP2 ->
            List.of(
                result("\\delta^{" + l + "}", pass.delta(l), j -> NodeNames.sum(l, j)),
                sign("="),
                transpose(l + 1),
                column(
                        "\\delta^{" + (l + 1) + "}",
                        pass.delta(l + 1),
                        k -> NodeNames.sum(l + 1, k),
                        -1)
                    .framed(0),
                sign("\\odot"),
                slopes(l));
        case BP3 ->
            List.of(
                result("\\partial C/\\partial b^{" + l + "}", pass.delta(l), j -> NodeNames.bias(l, j)),
                sign("="),
                column("\\delta^{" + l + "}", pass.delta(l), j -> NodeNames.sum(l, j), row()));
        case BP4 ->
            List.of(
                new MatrixBlock(
                    "\\partial C/\\partial W^{" + l + "}",
                    pass.weightGradient(l),
                    names(network().size(l), network().size(l - 1), (j, k) -> NodeNames.weight(l, j, k)),
                    row(),
                    -1,
                    false,
                    step.neuron()),
                sign("="),
                column("\\delta^{" + l + "}", pass.delta(l), j -> NodeNames.sum(l, j), row()),
                new MatrixBlock(
                    "(a^{" + (l - 1) + "})^{T}",
                    new double[][] {forward.activations(l - 1)},
                    names(1, network().size(l - 1), (j, k) -> NodeNames.activation(l - 1, k)),
                    0,
                    -1,
                    true,
                    1));
      };
    }

    private List<MatrixBlock> outputError(ForwardPass forward, int l) {
      MatrixBlock delta = result("\\delta^{" + l + "}", pass.delta(l), j -> NodeNames.sum(l, j));
      double[] a = forward.a(l);
      double[] y = pass.target();
      if (network().cost().cancels(network().output())) {
        return List.of(
            delta,
            sign("="),
            column("a^{" + l + "}", a, j -> NodeNames.activation(l, j), row()),
            sign("-"),
            column("y", y, j -> "", row()));
      }
      double[] slopes = new double[a.length];
      for (int j = 0; j < a.length; j++) {
        slopes[j] = network().cost().slope(a[j], y[j]);
      }
      MatrixBlock gradient =
          column("\\nabla_{a} C", slopes, j -> NodeNames.activation(l, j), row());
      if (network().output().isElementwise()) {
        return List.of(delta, sign("="), gradient, sign("\\odot"), slopes(l));
      }
      double[][] jacobian = new double[a.length][a.length];
      for (int j = 0; j < a.length; j++) {
        for (int i = 0; i < a.length; i++) {
          jacobian[j][i] = a[i] * ((i == j ? 1 : 0) - a[j]);
        }
      }
      return List.of(
          delta,
          sign("="),
          new MatrixBlock(
              "J^{T}",
              jacobian,
              names(a.length, a.length, (j, i) -> NodeNames.sum(l, j)),
              row(),
              -1,
              true,
              a.length),
          gradient);
    }

    private MatrixBlock slopes(int l) {
      double[] z = pass.forward().z(l);
      double[] slopes = new double[z.length];
      for (int j = 0; j < z.length; j++) {
        slopes[j] = network().activation(l).derivative(z[j]);
      }
      return column(
          BpFormulas.function(network().activation(l), true) + "(z^{" + l + "})",
          slopes,
          j -> NodeNames.sum(l, j),
          row());
    }

    private MatrixBlock weights(int l) {
      return new MatrixBlock(
          "W^{" + l + "}",
          Loops.rows(network().weights(l), network().size(l), network().size(l - 1)),
          names(network().size(l), network().size(l - 1), (j, k) -> NodeNames.weight(l, j, k)),
          row(),
          -1,
          false,
          network().size(l));
    }

    private MatrixBlock transpose(int l) {
      int rows = network().size(l - 1);
      int columns = network().size(l);
      double[][] values = new double[rows][columns];
      for (int j = 0; j < rows; j++) {
        for (int k = 0; k < columns; k++) {
          values[j][k] = network().weight(l, k + 1, j + 1);
        }
      }
      return new MatrixBlock(
          "(W^{" + l + "})^{T}",
          values,
          names(rows, columns, (j, k) -> NodeNames.weight(l, k, j)),
          row(),
          -1,
          true,
          rows);
    }

    private MatrixBlock result(String head, double[] values, IntFunction<String> name) {
      MatrixBlock all = column(head, values, name, row());
      return new MatrixBlock(head, all.values, all.nodes, row(), -1, false, step.neuron());
    }

    private static MatrixBlock column(
        String head, double[] values, IntFunction<String> name, int row) {
      double[][] rows = new double[values.length][];
      for (int j = 0; j < values.length; j++) {
        rows[j] = new double[] {values[j]};
      }
      return new MatrixBlock(
          head, rows, names(values.length, 1, (j, k) -> name.apply(j)), row, -1, false, rows.length);
    }
  }

  private interface Named {
    String at(int row, int column);
  }

  private static String[][] names(int rows, int columns, Named name) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(
            j ->
                IntStream.rangeClosed(1, columns)
                    .mapToObj(k -> name.at(j, k))
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /** The same with that column framed. */
  private MatrixBlock framed(int framedColumn) {
    return new MatrixBlock(head, values, nodes, row, framedColumn, transposed, known);
  }
}
