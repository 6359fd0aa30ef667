package edgewise.training;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.file.TrainingSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a run follows from: the same setup is the same run.
 *
 * @param name of the data in the window's texts, or empty for a file's
 * @param data what is learned from
 * @param standardised whether every feature is shifted and scaled to mean 0 and deviation 1
 * @param hidden sizes of the hidden layers
 * @param activation of the hidden layers
 * @param cost what an answer costs; it decides the last layer's activation
 * @param learningRate η
 * @param batch samples a step learns from
 * @param seed of the weights and of the order of the samples
 * @param epochs after which a run pauses
 * @param start the network to begin with; one by the seed if there is none
 */
public record TrainingSetup(
    String name,
    DataSet data,
    boolean standardised,
    List<Integer> hidden,
    Activation activation,
    Cost cost,
    double learningRate,
    int batch,
    long seed,
    int epochs,
    Optional<Network> start) {

  /** What suits data that nothing else is known of. */
  public static TrainingSetup of(String name, DataSet data, boolean standardised) {
    return new TrainingSetup(
        name,
        data,
        standardised,
        List.of(8),
        Activation.TANH,
        fitting(data),
        0.1,
        Math.min(10, data.size()),
        1,
        300,
        Optional.empty());
  }

  /** A network that there is already, on data that come with the program. */
  public static TrainingSetup of(Network network, StandardSet set, TrainingSection asked) {
    return new TrainingSetup(
        set.id(),
        set.make(asked.seed()),
        false,
        network.layers().subList(1, network.depth() - 1),
        network.hidden(),
        network.cost(),
        asked.learningRate(),
        asked.batch(),
        asked.seed(),
        Math.max(1, asked.epochs()),
        Optional.of(network));
  }

  private static Cost fitting(DataSet data) {
    return data.classes().isEmpty()
        ? Cost.QUADRATIC
        : data.classes().size() > 2 ? Cost.LOG_LIKELIHOOD : Cost.CROSS_ENTROPY;
  }

  /** Sizes of all layers. */
  List<Integer> layers() {
    List<Integer> layers = new ArrayList<>();
    layers.add(data.features().size());
    layers.addAll(hidden);
    layers.add(cost == Cost.LOG_LIKELIHOOD ? Math.max(2, data.classes().size()) : data.outputs());
    return layers;
  }

  private Activation output() {
    return switch (cost) {
      case LOG_LIKELIHOOD -> Activation.SOFTMAX;
      case CROSS_ENTROPY -> Activation.SIGMOID;
      case QUADRATIC -> data.classes().isEmpty() ? Activation.IDENTITY : Activation.SIGMOID;
    };
  }

  /** The network at its start. */
  Network network() {
    return start.orElseGet(() -> Network.seeded(layers(), activation, output(), cost, seed));
  }

  /** The run at its start. */
  public Training training() {
    DataSet learned = standardised ? data.standardised() : data;
    return new Training(network(), learned, new TrainingPlan(learningRate, batch, seed));
  }

  public TrainingSetup with(double otherRate, long otherSeed) {
    return new TrainingSetup(
        name,
        data,
        standardised,
        hidden,
        activation,
        cost,
        otherRate,
        batch,
        otherSeed,
        epochs,
        start);
  }
}
