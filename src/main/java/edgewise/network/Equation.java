package edgewise.network;

/** The equations of backpropagation, each in index form and in matrix form, as LaTeX. */
public enum Equation {
  /** a^1 = x. */
  INPUT(Stage.INPUT, "a^1_k = x_k", "a^1 = x"),
  /** z^l and a^l. */
  FORWARD(
      Stage.FEEDFORWARD,
      "z^l_j = \\sum_k w^l_{jk}\\, a^{l-1}_k + b^l_j",
      "z^l = W^l a^{l-1} + b^l, \\quad a^l = f(z^l)"),
  /** The output error. */
  BP1(
      Stage.OUTPUT_ERROR,
      "\\delta^L_j = \\frac{\\partial C}{\\partial a^L_j}\\, f'(z^L_j)",
      "\\delta^L = \\nabla_{a} C \\odot f'(z^L)"),
  /** The error one layer further back. */
  BP2(
      Stage.BACKPROPAGATE,
      "\\delta^l_j = \\sum_k w^{l+1}_{kj}\\, \\delta^{l+1}_k\\, f'(z^l_j)",
      "\\delta^l = \\left((W^{l+1})^{T} \\delta^{l+1}\\right) \\odot f'(z^l)"),
  /** The biases' gradient. */
  BP3(
      Stage.OUTPUT,
      "\\frac{\\partial C}{\\partial b^l_j} = \\delta^l_j",
      "\\frac{\\partial C}{\\partial b^l} = \\delta^l"),
  /** The weights' gradient. */
  BP4(
      Stage.OUTPUT,
      "\\frac{\\partial C}{\\partial w^l_{jk}} = a^{l-1}_k\\, \\delta^l_j",
      "\\frac{\\partial C}{\\partial W^l} = \\delta^l\\, (a^{l-1})^{T}");

  private final Stage stage;
  private final String index;
  private final String matrix;

  Equation(Stage stage, String index, String matrix) {
    this.stage = stage;
    this.index = index;
    this.matrix = matrix;
  }

  /** The step of the algorithm it belongs to. */
  public Stage stage() {
    return stage;
  }

  /** With indices. */
  public String index() {
    return index;
  }

  /** With matrices. */
  public String matrix() {
    return matrix;
  }

  /** Whether it has a name of its own: BP1 to BP4. */
  public boolean isNamed() {
    return stage.compareTo(Stage.OUTPUT_ERROR) >= 0;
  }
}
