package edgewise.network.steps;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.ForwardPass;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Quantity;
import edgewise.text.Message;
import edgewise.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One step of backpropagation: an equation for a layer or, with a row, for one neuron of it; BP4
 * may have a column too, for one weight.
 *
 * @param pass whose numbers are used
 * @param equation of the step
 * @param layer of the equation, from 1
 * @param row the neuron j, or 0 for all
 * @param column the neuron k that a weight comes from, or 0 for all
 */
public record BackpropagationStep(
    BackwardPass pass, BackpropagationEquation equation, int layer, int row, int column) {
  /** The resource bundle of the sentences. */
  static final String TEXTS = "edgewise.network.steps.backpropagation";

  /** Checks that the neuron and the weight exist. */
  public BackpropagationStep {
    Network network = pass.forward().network();
    int columns = equation == BackpropagationEquation.BP4 ? network.size(layer - 1) : 0;
    if (row < 0 || row > network.size(layer) || column < 0 || column > columns) {
      throw new IllegalArgumentException(row + ", " + column + " in layer " + layer);
    }
  }

  /** Its stage in the algorithm. */
  public Stage stage() {
    return equation.stage();
  }

  /** The number of neurons of the layer. */
  public int rows() {
    return pass.forward().network().size(layer);
  }

  /** The number of neurons of the layer before; 0 for the input. */
  public int columns() {
    return layer == 1 ? 0 : pass.forward().network().size(layer - 1);
  }

  /** The same step for one neuron, or for one weight of it. */
  public BackpropagationStep at(int otherRow, int otherColumn) {
    return new BackpropagationStep(pass, equation, layer, otherRow, otherColumn);
  }

  /** The step for the neuron or weight of a quantity, if that is of this layer. */
  public BackpropagationStep at(Quantity quantity) {
    Neuron neuron = quantity.neuron().filter(n -> n.layer() == layer).orElse(null);
    if (neuron == null) {
      return this;
    }
    boolean cell = equation == BackpropagationEquation.BP4 && quantity instanceof Quantity.Weight;
    return at(neuron.index(), cell ? ((Quantity.Weight) quantity).from() : 0);
  }

  /** The equation in indices, LaTeX: with letters for a layer, with numbers for a neuron. */
  public String indexForm() {
    return row == 0
        ? GeneralForms.of(this)
        : new NeuronForms(this, column == 0 ? 1 : column).names();
  }

  /**
   * The equation of one neuron in numbers, LaTeX; of the first one if it is for the whole layer.
   */
  public String numbers() {
    return new NeuronForms(this, column == 0 ? 1 : column).numbers();
  }

  /** The equation in matrices, with the active row and column marked. */
  public MatrixForm matrixForm() {
    return MatrixForms.of(this);
  }

  /** The sentence of the step. */
  public String sentence(Locale locale) {
    String of = column > 0 ? ".weight" : row > 0 ? ".neuron" : ".layer";
    return Message.of(
            TEXTS,
            "bp." + variant() + of,
            Integer.toString(layer),
            Integer.toString(Math.max(1, row)),
            Integer.toString(Math.max(1, column)),
            Numbers.display(result(Math.max(1, row), Math.max(1, column))),
            Integer.toString(layer + 1),
            Integer.toString(layer - 1),
            Integer.toString(rows()))
        .in(locale);
  }

  /** The suffix of the sentence's key: softmax has sentences of its own where it differs. */
  private String variant() {
    boolean softmax = layer > 1 && pass.forward().network().activation(layer) == Activation.SOFTMAX;
    return switch (equation) {
      case ACTIVATION, BP1, CANCELLATION -> equation.name() + (softmax ? ".softmax" : "");
      default -> equation.name();
    };
  }

  /** The result for neuron j, and in BP4 for its weight k. */
  public double result(int j, int k) {
    ForwardPass forward = pass.forward();
    return switch (equation) {
      case INPUT, ACTIVATION -> forward.activation(layer, j);
      case PRE_ACTIVATION -> forward.preActivation(layer, j);
      case COST_SLOPE ->
          forward.network().cost().slope(forward.activation(layer, j), pass.target()[j - 1]);
      case BP1, CANCELLATION, BP2, BP3 -> pass.delta(layer, j);
      case BP4 -> pass.weightGradient(layer, j, k);
    };
  }

  /** The quantities of the results: z, a, the z whose node has δ, the bias, or the weights. */
  public List<Quantity> about() {
    List<Quantity> quantities = new ArrayList<>();
    each(row, rows()).forEach(j -> about(j, quantities));
    return List.copyOf(quantities);
  }

  private void about(int j, List<Quantity> quantities) {
    switch (equation) {
      case INPUT, ACTIVATION, COST_SLOPE -> quantities.add(new Quantity.Activation(layer, j));
      case PRE_ACTIVATION, BP1, CANCELLATION, BP2 ->
          quantities.add(new Quantity.PreActivation(layer, j));
      case BP3 -> quantities.add(new Quantity.Bias(layer, j));
      case BP4 ->
          each(column, columns()).forEach(k -> quantities.add(new Quantity.Weight(layer, j, k)));
    }
  }

  /** The quantities whose value becomes known in this step, intermediate ones included. */
  public List<Quantity> values() {
    List<Quantity> quantities = new ArrayList<>();
    each(row, rows()).forEach(j -> values(j, quantities));
    return List.copyOf(quantities);
  }

  private void values(int j, List<Quantity> quantities) {
    switch (equation) {
      case INPUT -> {
        quantities.add(new Quantity.Activation(layer, j));
        if (j == 1) {
          // The whole sample becomes known at once.
          each(0, pass.target().length).forEach(i -> quantities.add(new Quantity.Target(i)));
        }
      }
      case PRE_ACTIVATION -> quantities.add(new Quantity.PreActivation(layer, j));
      case ACTIVATION -> {
        quantities.add(new Quantity.Activation(layer, j));
        addSoftmax(j, quantities);
      }
      case COST_SLOPE -> addCost(j, quantities);
      case BP1, CANCELLATION, BP2, BP3, BP4 -> {}
    }
  }

  /** The quantities whose ∂C/∂ becomes known in this step; for z it is δ. */
  public List<Quantity> derivatives() {
    List<Quantity> quantities = new ArrayList<>();
    each(row, rows()).forEach(j -> derivatives(j, quantities));
    return List.copyOf(quantities);
  }

  private void derivatives(int j, List<Quantity> quantities) {
    switch (equation) {
      case INPUT, PRE_ACTIVATION, ACTIVATION -> {}
      case COST_SLOPE -> {
        addCost(j, quantities);
        about(j, quantities);
      }
      case BP1, CANCELLATION -> {
        about(j, quantities);
        addSoftmax(j, quantities);
      }
      case BP2 -> {
        // The intermediate sum over the next layer is ∂C/∂a.
        quantities.add(new Quantity.Activation(layer, j));
        about(j, quantities);
      }
      case BP3, BP4 -> about(j, quantities);
    }
  }

  /** The cost is computed with its first derivative. */
  private static void addCost(int j, List<Quantity> quantities) {
    if (j == 1) {
      quantities.add(new Quantity.Cost());
    }
  }

  /** An exponential becomes known with its neuron, the sum of all with the first one. */
  private void addSoftmax(int j, List<Quantity> quantities) {
    if (pass.forward().network().activation(layer) == Activation.SOFTMAX) {
      quantities.add(new Quantity.Exponential(layer, j));
      if (j == 1) {
        quantities.add(new Quantity.Total(layer));
      }
    }
  }

  private static IntStream each(int one, int count) {
    return one > 0 ? IntStream.of(one) : IntStream.rangeClosed(1, count);
  }
}
