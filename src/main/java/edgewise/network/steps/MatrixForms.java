package edgewise.network.steps;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.Cost;
import edgewise.network.ForwardPass;
import edgewise.network.Network;
import edgewise.network.Quantity;
import edgewise.network.steps.MatrixForm.Block;
import edgewise.network.steps.MatrixForm.Part;
import edgewise.network.steps.MatrixForm.Sign;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** The equation of a step in matrices; each block marks the row or column that the step uses. */
public final class MatrixForms {
  private static final Part EQUALS = new Sign("=");
  private static final Part TIMES = new Sign("\\odot");
  private static final Part OPEN = new Sign("(");
  private static final Part CLOSE = new Sign(")");

  private final BackpropagationStep step;
  private final BackwardPass pass;
  private final ForwardPass forward;
  private final Network network;
  private final int l;

  private MatrixForms(BackpropagationStep step) {
    this.step = step;
    this.pass = step.pass();
    this.forward = pass.forward();
    this.network = forward.network();
    this.l = step.layer();
  }

  static MatrixForm of(BackpropagationStep step) {
    return new MatrixForm(new MatrixForms(step).parts());
  }

  /** ∂a_i/∂z_j of a softmax layer. */
  public static double softmaxPartial(ForwardPass forward, int layer, int i, int j) {
    double a = forward.activation(layer, i);
    return a * ((i == j ? 1 : 0) - forward.activation(layer, j));
  }

  private List<Part> parts() {
    return switch (step.equation()) {
      case INPUT -> List.of(a(1, row()), EQUALS, input());
      case PRE_ACTIVATION -> List.of(z(), EQUALS, weights(), a(l - 1, 0), new Sign("+"), biases());
      case ACTIVATION ->
          network.activation(l) == Activation.IDENTITY
              ? List.of(a(l, row()), EQUALS, z())
              : List.of(a(l, row()), EQUALS, function(), OPEN, z(), CLOSE);
      case COST_SLOPE -> costSlope();
      case BP1 ->
          network.output() == Activation.SOFTMAX
              ? List.of(delta(l, row()), EQUALS, softmaxPartials(), costSlopes(0))
              : List.of(delta(l, row()), EQUALS, costSlopes(row()), TIMES, slopes());
      case CANCELLATION -> List.of(delta(l, row()), EQUALS, a(l, row()), new Sign("-"), target());
      case BP2 ->
          List.of(
              delta(l, row()),
              EQUALS,
              OPEN,
              transposedWeights(),
              delta(l + 1, 0),
              CLOSE,
              TIMES,
              slopes());
      case BP3 -> List.of(biasGradient(), EQUALS, delta(l, row()));
      case BP4 -> List.of(weightGradient(), EQUALS, delta(l, row()), transposedActivations());
    };
  }

  private Part function() {
    return new Sign(NetworkSymbols.function(network.activation(l)));
  }

  private int row() {
    return step.row();
  }

  private List<Part> costSlope() {
    return network.cost() == Cost.QUADRATIC
        ? List.of(costSlopes(row()), EQUALS, a(l, row()), new Sign("-"), target())
        : List.of(
            costSlopes(row()),
            EQUALS,
            column(
                NetworkSymbols.costSlope(network.cost(), NetworkSymbols.layer("a", l), "y"),
                network.size(l),
                row(),
                this::slopeOfCost,
                j -> new Quantity.Activation(l, j)));
  }

  private double slopeOfCost(int j) {
    return network.cost().slope(forward.activation(l, j), pass.target()[j - 1]);
  }

  private static Block column(
      String latex,
      int rows,
      int active,
      IntToDoubleFunction values,
      IntFunction<Quantity> quantities) {
    return new Block(
        latex,
        rows,
        1,
        false,
        active,
        0,
        (r, c) -> values.applyAsDouble(r),
        (r, c) -> quantities.apply(r));
  }

  private Block a(int layer, int active) {
    return column(
        NetworkSymbols.layer("a", layer),
        network.size(layer),
        active,
        j -> forward.activation(layer, j),
        j -> new Quantity.Activation(layer, j));
  }

  private Block input() {
    return column(
        "x",
        network.size(1),
        row(),
        j -> forward.activation(1, j),
        j -> new Quantity.Activation(1, j));
  }

  private Block z() {
    return column(
        NetworkSymbols.layer("z", l),
        network.size(l),
        row(),
        j -> forward.preActivation(l, j),
        j -> new Quantity.PreActivation(l, j));
  }

  private Block delta(int layer, int active) {
    return column(
        NetworkSymbols.layer("\\delta", layer),
        network.size(layer),
        active,
        j -> pass.delta(layer, j),
        j -> new Quantity.PreActivation(layer, j));
  }

  private Block biases() {
    return column(
        NetworkSymbols.layer("b", l),
        network.size(l),
        row(),
        j -> network.bias(l, j),
        j -> new Quantity.Bias(l, j));
  }

  private Block target() {
    return column("y", network.size(l), row(), j -> pass.target()[j - 1], Quantity.Target::new);
  }

  private Block costSlopes(int active) {
    return column(
        "\\nabla_{a} C",
        network.size(l),
        active,
        this::slopeOfCost,
        j -> new Quantity.Activation(l, j));
  }

  private Block slopes() {
    Activation f = network.activation(l);
    String name =
        f == Activation.IDENTITY
            ? "\\mathbf{1}"
            : NetworkSymbols.slope(f, NetworkSymbols.layer("z", l));
    return column(
        name,
        network.size(l),
        row(),
        j -> f.derivative(forward.preActivation(l, j)),
        j -> new Quantity.PreActivation(l, j));
  }

  private Block biasGradient() {
    return column(
        NetworkSymbols.partial("C", NetworkSymbols.layer("b", l)),
        network.size(l),
        row(),
        j -> pass.biasGradient(l, j),
        j -> new Quantity.Bias(l, j));
  }

  private Block weights() {
    return new Block(
        NetworkSymbols.layer("W", l),
        network.size(l),
        network.size(l - 1),
        false,
        row(),
        0,
        (j, k) -> network.weight(l, j, k),
        (j, k) -> new Quantity.Weight(l, j, k));
  }

  private Block transposedWeights() {
    return new Block(
        "(" + NetworkSymbols.layer("W", l + 1) + ")^{\\top}",
        network.size(l),
        network.size(l + 1),
        true,
        row(),
        0,
        (j, k) -> network.weight(l + 1, k, j),
        (j, k) -> new Quantity.Weight(l + 1, k, j));
  }

  private Block softmaxPartials() {
    String jacobian =
        NetworkSymbols.partial(NetworkSymbols.layer("a", l), NetworkSymbols.layer("z", l));
    return new Block(
        "\\left(" + jacobian + "\\right)^{\\top}",
        network.size(l),
        network.size(l),
        true,
        row(),
        0,
        (j, i) -> softmaxPartial(forward, l, i, j),
        (j, i) -> new Quantity.PreActivation(l, j));
  }

  private Block transposedActivations() {
    return new Block(
        "(" + NetworkSymbols.layer("a", l - 1) + ")^{\\top}",
        1,
        network.size(l - 1),
        true,
        0,
        step.column(),
        (r, k) -> forward.activation(l - 1, k),
        (r, k) -> new Quantity.Activation(l - 1, k));
  }

  private Block weightGradient() {
    return new Block(
        NetworkSymbols.partial("C", NetworkSymbols.layer("W", l)),
        network.size(l),
        network.size(l - 1),
        false,
        row(),
        step.column(),
        (j, k) -> pass.weightGradient(l, j, k),
        (j, k) -> new Quantity.Weight(l, j, k));
  }
}
