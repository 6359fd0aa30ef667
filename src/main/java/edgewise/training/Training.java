package edgewise.training;

import edgewise.network.Architecture;
import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.TrainingPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A training run: mini-batch stochastic gradient descent (Nielsen, ch. 1). Every step takes a batch
 * of samples and moves all parameters against their mean gradient. An epoch is one pass through all
 * samples in an order that depends on the seed and the epoch's number, so that equal starts give
 * equal runs, and a run that is restored to one of its moments continues in the same way. If a
 * number becomes infinite or NaN, the step is not taken, and the run stops. Not thread-safe.
 */
public final class Training {
  /** Up to this product of parameters and samples, measures are computed after every step. */
  private static final long SMALL = 200_000;

  private final Architecture architecture;
  private final Samples samples;
  private final TrainingPlan plan;
  private final FlatPass pass;
  private final DataEvaluation evaluation;
  private final Timeline timeline;
  private final double[] parameters;
  private final double[] gradient;
  private final int[] order;
  private final int batches;
  private int shuffled = -1;
  private int step;
  private TrainingMoment now;
  private Divergence runaway;
  private Divergence saturation;

  /**
   * A run at its start.
   *
   * @throws TrainingException if the network does not fit the data
   */
  public Training(Network start, DataSet data, TrainingPlan plan) {
    this(start, data.samples(start.layers().getFirst(), start.layers().getLast()), plan);
  }

  /** A run at its start, on samples that fit the network. */
  public Training(Network start, Samples samples, TrainingPlan plan) {
    this.architecture = Architecture.of(start);
    this.samples = samples;
    this.plan = plan;
    this.pass = new FlatPass(architecture);
    this.evaluation = new DataEvaluation(architecture, samples);
    this.parameters = architecture.parameters(start);
    this.gradient = new double[parameters.length];
    this.order = new int[samples.size()];
    this.batches = Math.ceilDiv(samples.size(), plan.batch());
    boolean small = (long) parameters.length * samples.size() <= SMALL;
    this.timeline = new Timeline(parameters.length, small ? 1 : batches);
    timeline.add(now());
  }

  /** The samples. */
  public Samples samples() {
    return samples;
  }

  /** The settings of gradient descent. */
  public TrainingPlan plan() {
    return plan;
  }

  /** The number of steps so far, one for each mini-batch. */
  public int steps() {
    return step;
  }

  /** The number of steps in an epoch. */
  public int stepsPerEpoch() {
    return batches;
  }

  /** The divergence that stopped the run, if there was one. */
  public Optional<Divergence> runaway() {
    return Optional.ofNullable(runaway);
  }

  /** The first neuron that became flat for every sample, if there is one. */
  public Optional<Divergence> saturation() {
    return Optional.ofNullable(saturation);
  }

  /** The stored moments, and the current one at the end. */
  public List<TrainingMoment> moments() {
    List<TrainingMoment> kept = timeline.moments();
    TrainingMoment present = now();
    if (kept.getLast().step() == present.step()) {
      return kept;
    }
    TrainingMoment[] all = kept.toArray(new TrainingMoment[kept.size() + 1]);
    all[kept.size()] = present;
    return List.of(all);
  }

  /** The current moment. */
  public TrainingMoment now() {
    if (now == null || now.step() != step) {
      DataMeasures measure = evaluation.measure(parameters);
      now =
          new TrainingMoment(
              step, step / batches, step % batches, measure, measure.flat().size(), parameters);
      if (saturation == null && !measure.flat().isEmpty()) {
        Neuron first = measure.flat().getFirst();
        saturation = Divergence.flat(first.layer(), first.index(), epochOf(step), batchOf(step));
      }
    }
    return now;
  }

  /** The network at a moment. */
  public Network network(TrainingMoment moment) {
    return architecture.network(moment.parameters());
  }

  /** A new evaluation of this run's data, for use on another thread. */
  public DataEvaluation evaluation() {
    return new DataEvaluation(architecture, samples);
  }

  /** Goes back to a moment of this run; later moments are removed. */
  public void restore(TrainingMoment moment) {
    System.arraycopy(moment.parameters(), 0, parameters, 0, parameters.length);
    step = moment.step();
    now = moment;
    runaway = null;
    if (saturation != null && saturation.step(batches) > step) {
      saturation = null;
    }
    timeline.removeAfter(step);
  }

  /**
   * Takes steps until the epoch is complete or numbers diverge; returns whether the run can go on.
   */
  public boolean epoch() {
    boolean goesOn = step();
    while (goesOn && step % batches != 0) {
      goesOn = step();
    }
    return goesOn;
  }

  /** Takes one step with one batch; returns whether the run can go on. */
  public boolean step() {
    if (runaway != null) {
      return false;
    }
    shuffle(step / batches);
    int from = step % batches * plan.batch();
    int to = Math.min(samples.size(), from + plan.batch());
    double finite = sweep(from, to);
    double rate = plan.learningRate() / (to - from);
    double moved = 0;
    for (int p = 0; p < parameters.length; p++) {
      finite += (parameters[p] - rate * gradient[p]) * 0;
      moved = Math.max(moved, Math.abs(gradient[p]));
    }
    if (Double.isNaN(finite) || moved == 0) {
      DivergenceSearch search =
          new DivergenceSearch(architecture, samples, parameters, batch(from, to));
      runaway = Double.isNaN(finite) ? search.number(rate) : search.flatLayer();
      if (runaway != null) {
        return false;
      }
    }
    for (int p = 0; p < parameters.length; p++) {
      parameters[p] -= rate * gradient[p];
    }
    step++;
    if (timeline.isKept(step)) {
      timeline.add(now());
    }
    return true;
  }

  /** The samples of a batch, with its epoch and number. */
  private DivergenceSearch.Batch batch(int from, int to) {
    int[] taken = Arrays.copyOfRange(order, from, to);
    return new DivergenceSearch.Batch(
        Arrays.stream(taken).boxed().toList(), epochOf(step + 1), batchOf(step + 1));
  }

  /** Sums the gradients of a batch; returns 0 if all intermediate numbers were finite, else NaN. */
  private double sweep(int from, int to) {
    Arrays.fill(gradient, 0);
    double finite = 0;
    for (int i = from; i < to; i++) {
      pass.forward(parameters, samples.inputRows(), order[i]);
      finite += pass.cost(samples.targetRows(), order[i]) * 0;
      for (int l = 0; l < architecture.shape().layers(); l++) {
        for (double z : pass.preActivations(l)) {
          finite += z * 0;
        }
      }
      pass.backward(parameters, samples.targetRows(), order[i], gradient);
    }
    return finite;
  }

  /** Shuffles the order of samples (Fisher and Yates) with a generator seeded by seed and epoch. */
  private void shuffle(int epoch) {
    if (epoch == shuffled) {
      return;
    }
    SplittableRandom random = new SplittableRandom(plan.seed() * 0xD1B54A32D192ED03L + epoch);
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    shuffled = epoch;
  }

  /** The epoch that the step before belongs to, from 1. */
  private int epochOf(int steps) {
    return Math.max(0, steps - 1) / batches + 1;
  }

  private int batchOf(int steps) {
    return Math.max(0, steps - 1) % batches + 1;
  }
}
