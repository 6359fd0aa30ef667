package edgewise.training;

import edgewise.network.Network;

/** The network that a run begins with. */
public sealed interface Start {
  /** One whose parameters are drawn by the run's seed. */
  record Seeded() implements Start {}

  /** The network that is shown, or a network file's, with the parameters it has. */
  record Shown(Network network) implements Start {}

  /** The one that belongs to an example; the example's name tells which. */
  record Chosen(Network network) implements Start {}
}
