package edgewise.training;

import edgewise.text.Message;
import edgewise.text.Numbers;

/**
 * A divergence or saturation of a run: which number, and where it first occurred. Layers are
 * counted from 1, the input's; neurons, epochs and batches from 1.
 *
 * @param kind of the event
 * @param quantity the kind of number
 * @param value the number
 */
public record Divergence(
    Kind kind, Quantity quantity, int layer, int neuron, int epoch, int batch, double value) {

  /** The kind of a divergence. */
  public enum Kind {
    /** A number became infinite. */
    OVERFLOW,
    /** A number became NaN. */
    NOT_A_NUMBER,
    /** A neuron is flat for every sample. The run goes on. */
    FLAT_NEURON,
    /** Every neuron of a layer is flat for every sample of a batch: the gradient is 0. */
    FLAT_LAYER
  }

  /** The network's numbers, in the order in which they are computed. */
  public enum Quantity {
    /** z. */
    PRE_ACTIVATION,
    /** a. */
    ACTIVATION,
    /** C. */
    COST,
    /** δ. */
    ERROR,
    /** A weight into the neuron, or its bias. */
    PARAMETER,
    /** σ′(z). */
    DERIVATIVE
  }

  static Divergence of(
      Quantity quantity, double value, int layer, int neuron, int epoch, int batch) {
    Kind kind = Double.isNaN(value) ? Kind.NOT_A_NUMBER : Kind.OVERFLOW;
    return new Divergence(kind, quantity, layer, neuron, epoch, batch, value);
  }

  static Divergence flat(int layer, int neuron, int epoch, int batch) {
    return new Divergence(Kind.FLAT_NEURON, Quantity.DERIVATIVE, layer, neuron, epoch, batch, 0);
  }

  static Divergence flatLayer(int layer, int epoch, int batch) {
    return new Divergence(Kind.FLAT_LAYER, Quantity.DERIVATIVE, layer, 1, epoch, batch, 0);
  }

  /** The number of steps taken when it occurred, for a number of batches in each epoch. */
  public int step(int batches) {
    return (epoch - 1) * batches + batch;
  }

  /** A message: what happened, where, the consequence for the run, and the remedy. */
  public Message message() {
    return switch (kind) {
      case FLAT_NEURON -> TrainingMessages.of("runaway.neuron", layer, neuron, epoch, batch);
      case FLAT_LAYER -> TrainingMessages.of("runaway.layer", layer, epoch, batch);
      case OVERFLOW, NOT_A_NUMBER ->
          TrainingMessages.of(
              "runaway.number",
              TrainingMessages.of("quantity." + quantity.name(), layer, neuron),
              Numbers.display(value),
              epoch,
              batch);
    };
  }
}
