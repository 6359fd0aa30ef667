package edgewise.training;

import edgewise.network.Architecture;
import edgewise.network.Shape;
import java.util.List;

/**
 * Searches a batch for its first number that is not finite: pre-activations, activations and costs
 * going forward, then errors going back, then the parameters after the step. Repeats the passes of
 * the batch with arrays of its own.
 */
final class DivergenceSearch {
  private final Architecture architecture;
  private final Shape shape;
  private final Samples samples;
  private final FlatPass pass;
  private final double[] parameters;
  private final double[] gradient;
  private final Batch batch;

  /**
   * The batch of a step.
   *
   * @param samples their indices
   * @param epoch from 1
   * @param number within the epoch, from 1
   */
  record Batch(List<Integer> samples, int epoch, int number) {}

  DivergenceSearch(Architecture architecture, Samples samples, double[] parameters, Batch batch) {
    this.architecture = architecture;
    this.shape = architecture.shape();
    this.samples = samples;
    this.pass = new FlatPass(architecture);
    this.parameters = parameters;
    this.gradient = new double[parameters.length];
    this.batch = batch;
  }

  /** The first number that is not finite, in the order in which they are computed. */
  Divergence number(double rate) {
    for (int i : batch.samples()) {
      pass.forward(parameters, samples.inputRows(), i);
      Divergence forward = forward(i);
      if (forward != null) {
        return forward;
      }
    }
    for (int i : batch.samples()) {
      pass.forward(parameters, samples.inputRows(), i);
      pass.backward(parameters, samples.targetRows(), i, gradient);
      Divergence error = errors();
      if (error != null) {
        return error;
      }
    }
    return parameter(rate);
  }

  private Divergence forward(int sample) {
    for (int l = 0; l < shape.layers(); l++) {
      for (int j = 0; j < shape.out(l); j++) {
        double z = pass.preActivations(l)[j];
        double a = pass.activations(l)[j];
        if (!Double.isFinite(z)) {
          return at(Divergence.Quantity.PRE_ACTIVATION, z, l, j);
        } else if (!Double.isFinite(a)) {
          return at(Divergence.Quantity.ACTIVATION, a, l, j);
        }
      }
    }
    double cost = pass.cost(samples.targetRows(), sample);
    return Double.isFinite(cost)
        ? null
        : at(Divergence.Quantity.COST, cost, shape.layers() - 1, worstOutput(sample));
  }

  /** The first output whose cost is infinite. */
  private int worstOutput(int sample) {
    double[] terms = pass.costTerms(samples.targetRows(), sample);
    int worst = 0;
    while (worst < terms.length - 1 && Double.isFinite(terms[worst])) {
      worst++;
    }
    return worst;
  }

  private Divergence errors() {
    for (int l = shape.layers() - 1; l >= 0; l--) {
      for (int j = 0; j < shape.out(l); j++) {
        double error = pass.errors(l)[j];
        if (!Double.isFinite(error)) {
          return at(Divergence.Quantity.ERROR, error, l, j);
        }
      }
    }
    return null;
  }

  private Divergence parameter(double rate) {
    for (int l = shape.layers() - 1; l >= 0; l--) {
      for (int p = shape.weightsAt(l); p < shape.weightsAt(l + 1); p++) {
        double value = parameters[p] - rate * gradient[p];
        if (!Double.isFinite(value)) {
          boolean bias = p >= shape.biasesAt(l);
          int j = bias ? p - shape.biasesAt(l) : (p - shape.weightsAt(l)) / shape.in(l);
          return at(Divergence.Quantity.PARAMETER, value, l, j);
        }
      }
    }
    throw new IllegalStateException("every number is finite in " + batch);
  }

  private Divergence at(Divergence.Quantity quantity, double value, int layer, int neuron) {
    return Divergence.of(quantity, value, layer + 2, neuron + 1, batch.epoch(), batch.number());
  }

  /** The last layer whose derivatives are all 0 for the whole batch, or null. */
  Divergence flatLayer() {
    boolean[] responsive = new boolean[shape.layers()];
    for (int i : batch.samples()) {
      pass.forward(parameters, samples.inputRows(), i);
      for (int l = 0; l < architecture.layersWithSlopes(); l++) {
        for (double z : pass.preActivations(l)) {
          responsive[l] |= architecture.activation(l).derivative(z) != 0;
        }
      }
    }
    for (int l = architecture.layersWithSlopes() - 1; l >= 0; l--) {
      if (!responsive[l]) {
        return Divergence.flatLayer(l + 2, batch.epoch(), batch.number());
      }
    }
    return null;
  }
}
