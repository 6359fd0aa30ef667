package edgewise.training;

import edgewise.text.Message;
import edgewise.text.Numbers;

/**
 * Numbers that ran away: where that first showed. Layers are counted from 1, the input's; neurons,
 * epochs and batches from 1.
 *
 * @param kind what happened
 * @param quantity to which of the network's numbers
 * @param value the number that it became
 */
public record Divergence(
    Kind kind, Quantity quantity, int layer, int neuron, int epoch, int batch, double value) {

  /** What can happen. */
  public enum Kind {
    /** A number became infinite. */
    OVERFLOW,
    /** A number became none. */
    NOT_A_NUMBER,
    /** A neuron is flat for every sample. The run goes on. */
    FLAT_NEURON,
    /** Every neuron of a layer is flat for every sample of a batch: no gradient comes through. */
    FLAT_LAYER
  }

  /** The network's numbers, in the order in which they are worked out. */
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

  /** How many steps were taken when it showed, with so many batches an epoch. */
  public int step(int batches) {
    return (epoch - 1) * batches + batch;
  }

  /** What happened, where, what became of the run, and what helps. */
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
