package edgewise.study;

import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.file.NetworkFile;
import edgewise.network.file.TrainingSection;
import java.util.Optional;

/**
 * Everything that a network's numbers follow from, and what can be undone: not how much of it is
 * unfolded, nor where its steps are.
 *
 * @param preset which of the program's own networks it was opened from; none for the person's own
 * @param training how it asks to be trained, if it does
 */
public record NetworkSetup(
    Optional<Preset> preset, Network network, Sample sample, Optional<TrainingSection> training) {

  /** One of the program's own networks. */
  public static NetworkSetup of(Preset preset) {
    return new NetworkSetup(
        Optional.of(preset), preset.network(), preset.sample(), Optional.empty());
  }

  /** What a file asks; without a sample in it, all inputs and targets are 0. */
  public static NetworkSetup of(NetworkFile file) {
    return new NetworkSetup(
        Optional.empty(), file.network(), file.sampleOrZeros(), file.training());
  }

  /** The same, opened from one of the program's own or from none. */
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
