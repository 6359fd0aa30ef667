package edgewise.network;

import java.util.Optional;

/**
 * What a network file says: a network and, if there are, a sample to put through it and what it is
 * to learn.
 */
public record NetworkDescription(
    Network network, Optional<Sample> sample, Optional<TrainingTask> training) {
  /** A network with a sample. */
  public static NetworkDescription of(Network network, Sample sample) {
    return new NetworkDescription(network, Optional.of(sample), Optional.empty());
  }

  /** The same with something to learn. */
  public NetworkDescription learning(TrainingTask task) {
    return new NetworkDescription(network, sample, Optional.of(task));
  }
}
