package edgewise.ui;

import edgewise.network.Network;
import edgewise.network.NetworkFile;
import edgewise.network.Preset;
import edgewise.network.Sample;
import edgewise.network.TrainingSection;
import java.util.Optional;

/**
 * Everything that a network's numbers follow from, and what can be undone: not how much of it is
 * unfolded, nor where its steps are.
 *
 * @param preset which of the program's own networks it was opened from; none for the person's own
 * @param training how it asks to be trained, if it does
 */
public record NetworkRequest(
    Optional<Preset> preset, Network network, Sample sample, Optional<TrainingSection> training) {

  /** One of the program's own networks. */
  static NetworkRequest of(Preset preset) {
    return new NetworkRequest(
        Optional.of(preset), preset.network(), preset.sample(), Optional.empty());
  }

  /** What a file asks; without a sample in it, all inputs and targets are 0. */
  static NetworkRequest of(NetworkFile file) {
    return new NetworkRequest(
        Optional.empty(), file.network(), file.sampleOrZeros(), file.training());
  }

  /** The same, opened from one of the program's own or from none. */
  NetworkRequest openedFrom(Optional<Preset> origin) {
    return new NetworkRequest(origin, network, sample, training);
  }

  /** The same as a network file. */
  public NetworkFile file() {
    return new NetworkFile(network, Optional.of(sample), training);
  }

  /** Whether both have as many neurons in every layer. */
  boolean hasShapeOf(NetworkRequest other) {
    return network.layers().equals(other.network.layers());
  }

  /** The same with other parameters, functions or sample. */
  public NetworkRequest with(Network changed, Sample shown) {
    return new NetworkRequest(preset, changed, shown, training);
  }
}
