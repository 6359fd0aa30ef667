package edgewise.study;

import edgewise.network.Network;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
import edgewise.network.graph.Folding;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.TrainingSetup;
import java.util.Optional;

/**
 * The setup of a network study: all that its numbers depend on, and the unit of undo. Folding and
 * position are not part of it.
 *
 * @param preset the built-in network it was opened from; none for a network of the user
 * @param training its training section, if it has one
 */
public record NetworkSetup(
    Optional<Preset> preset, Network network, Sample sample, Optional<TrainingSection> training) {
  /** Up to this number of parameters a network is computed at once and stepped neuron by neuron. */
  public static final int SMALL = 120;

  /** Up to this number of parameters the whole graph is unfolded. */
  private static final int WHOLE = 40;

  /** A built-in network. */
  public static NetworkSetup of(Preset preset) {
    return new NetworkSetup(
        Optional.of(preset), preset.network(), preset.sample(), Optional.empty());
  }

  /** The setup in a file; without a sample in it, all inputs and targets are 0. */
  public static NetworkSetup of(NetworkFile file) {
    return new NetworkSetup(
        Optional.empty(), file.network(), file.sampleOrZeros(), file.training());
  }

  /** The same setup, opened from one of the program's own networks or from none. */
  public NetworkSetup withPreset(Optional<Preset> origin) {
    return new NetworkSetup(origin, network, sample, training);
  }

  /** The same as a network file. */
  public NetworkFile file() {
    return new NetworkFile(network, Optional.of(sample), training);
  }

  /** Whether both have as many neurons in every layer. */
  public boolean hasShapeOf(NetworkSetup other) {
    return network.layers().equals(other.network.layers());
  }

  /** The same with other parameters, functions or sample. */
  public NetworkSetup with(Network changed, Sample shown) {
    return new NetworkSetup(preset, changed, shown, training);
  }

  /** Whether it is computed at once and stepped neuron by neuron. */
  public boolean isSmall() {
    return network.parameters() <= SMALL;
  }

  /**
   * How much of its graph is unfolded when it is opened: all of a few neurons; of a small network
   * the first output; of a large one what {@link Folding#usual} shows.
   */
  public Folding initialFolding() {
    if (network.parameters() <= WHOLE) {
      return Folding.all(network, Folding.State.EXPANDED);
    }
    return isSmall()
        ? Folding.all(network, Folding.State.FOLDED)
            .with(new Neuron(network.depth(), 1), Folding.State.EXPANDED)
        : Folding.usual(network, sample);
  }

  /**
   * The run of the file's training section, which begins with this network; none without a section,
   * on data that do not come with the program, or with hidden layers that no run has.
   */
  public Optional<TrainingSetup> trainingSetup() {
    return training
        .filter(section -> TrainingSetup.hasUsualLayers(network))
        .flatMap(this::trainingSetup);
  }

  private Optional<TrainingSetup> trainingSetup(TrainingSection section) {
    return StandardSet.named(section.data())
        .map(set -> new DataSource.Standard(set, section.plan().seed()))
        .map(data -> TrainingSetup.of(network, data, false, section.plan(), section.epochs()));
  }
}
