package edgewise.study;

import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
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

  /** The same setup with another origin. */
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
}
